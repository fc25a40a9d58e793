package adem.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.history.DayBegin;
import adem.host.Encoding;
import adem.host.Folders;
import adem.host.Host;
import adem.host.LineInput;
import adem.host.Output;
import adem.host.Programs;
import adem.host.Signals;
import adem.host.TerminalInfo;
import adem.session.TurnedClock;
import adem.sound.Stub;
import adem.text.BadInput;
import adem.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemindersTest {

    private static final Reminder.At MORNING = new Reminder.At(LocalTime.of(8, 5));
    private static final Reminder.InShell PROMPT = new Reminder.FirstPrompt();
    private static final Reminder.InShell COMMAND = new Reminder.AfterCommand(Duration.ofMinutes(2));

    @TempDir
    Path temporary;

    private Path home;
    private Path bin;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void moveIn() throws IOException {
        home = Files.createDirectory(temporary.resolve("home"));
        bin = Files.createDirectory(temporary.resolve("bin of mine"));
        environment.put("HOME", home.toString());
        Stub.program(bin, "adem", "exit 0");
    }

    private Reminders reminders() {
        return new Reminders(host(), Language.EN);
    }

    private Host host() {
        Output nowhere = new Output(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        return new Host(
                environment,
                new Encoding(StandardCharsets.UTF_8, true),
                new LineInput(InputStream.nullInputStream(), StandardCharsets.UTF_8),
                nowhere,
                nowhere,
                new TurnedClock(),
                new TerminalInfo(false, false, false, 80, 24, environment),
                Folders.of(environment, home.toString()),
                new Programs(bin.toString(), false, temporary),
                Signals.NONE);
    }

    /** All that is in the home, with what is in it. */
    private Map<String, String> all() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                boolean link = Files.isSymbolicLink(file);
                String what = link
                        ? "-> " + Files.readSymbolicLink(file)
                        : Files.isDirectory(file)
                                ? ""
                                : PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                                        + Files.readString(file, StandardCharsets.ISO_8859_1);
                all.put(home.relativize(file).toString(), what);
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(HookShell.class)
    void nothingStaysBehindInAnEmptyHome(HookShell shell) throws IOException, InterruptedException {
        Map<String, String> before = all();
        Path file = reminders().put(COMMAND, shell);
        assertThat(file).isEqualTo(shell.file(host())).content().contains("adem remind line");
        assertThat(reminders().inPlace())
                .containsExactly(new Reminders.InPlace("after-command --after 2m", file.toString()));
        reminders().put(PROMPT, shell);
        assertThat(reminders().inPlace()).containsExactly(new Reminders.InPlace("first-prompt", file.toString()));
        assertThat(reminders().remove()).containsExactly(file.toString());
        assertThat(all()).isEqualTo(before);
        assertThat(reminders().remove()).isEmpty();
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void nothingStaysBehindOfAllOfThem() throws IOException, InterruptedException {
        Stub.program(bin, "systemctl", "exit 1");
        Files.writeString(home.resolve(".bashrc"), "alias a=b");
        Files.createDirectory(home.resolve("dotfiles"));
        Files.writeString(home.resolve("dotfiles/zshrc"), "export X=1\r\n");
        Files.setPosixFilePermissions(home.resolve("dotfiles/zshrc"), PosixFilePermissions.fromString("rw-------"));
        Files.createSymbolicLink(home.resolve(".zshrc"), Path.of("dotfiles/zshrc"));
        Files.createDirectory(home.resolve(".config"));
        Map<String, String> before = all();
        for (HookShell shell : HookShell.values()) {
            reminders().put(PROMPT, shell);
        }
        reminders().put(MORNING);
        assertThat(new ReminderLine(host(), DayBegin.USUAL).due()).isPresent();
        assertThat(new ReminderLine(host(), DayBegin.USUAL).due()).isEmpty();
        assertThat(reminders().inPlace()).hasSize(4);
        assertThat(all().get(".zshrc")).isEqualTo("-> dotfiles/zshrc");
        reminders().remove();
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void foldersInWhichOthersPutSomethingStay() throws IOException, InterruptedException {
        reminders().put(PROMPT, HookShell.FISH);
        Path others = home.resolve(".config/fish/config.fish");
        Files.writeString(others, "set x 1\n");
        reminders().remove();
        assertThat(all()).containsOnlyKeys("", ".config", ".config/fish", ".config/fish/config.fish");
    }

    /** Printed and put in place by hand, it is taken away all the same. */
    @Test
    void whatSomebodyPutThereByHandGoesToo() throws IOException, InterruptedException {
        Map<String, String> before = all();
        Path file = home.resolve(".bashrc");
        Files.writeString(file, HookShell.BASH.printed(COMMAND, Language.NL));
        assertThat(reminders().inPlace()).hasSize(1);
        reminders().remove();
        assertThat(file).isEmptyFile();
        Files.delete(file);
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void aFileThatIsReadOnlyIsLeftAlone() throws IOException {
        Path file = Files.writeString(home.resolve(".bashrc"), "a\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> reminders().put(PROMPT, HookShell.BASH)).isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("a");
    }

    /** What is broken is told, and all else is taken away. */
    @Test
    void brokenMarksDoNotKeepTheRest() throws IOException {
        Path broken = Files.writeString(home.resolve(".bashrc"), "a\n" + MarkedBlock.BEGIN + "\nb\n");
        Path zsh = home.resolve(".zshrc");
        assertThatThrownBy(() -> reminders().put(PROMPT, HookShell.BASH))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        mistake -> assertThat(mistake.text().en()).startsWith(broken + ":2: this is a marker"));
        reminders().put(PROMPT, HookShell.ZSH);
        assertThatThrownBy(() -> reminders().remove()).isInstanceOf(BadInput.class);
        assertThat(zsh).doesNotExist();
        assertThat(broken).hasContent("a\n" + MarkedBlock.BEGIN + "\nb");
    }

    @Test
    void zshHasAFolderOfItsOwn() throws IOException, InterruptedException {
        environment.put("ZDOTDIR", home.resolve("z").toString());
        assertThat(reminders().put(PROMPT, HookShell.ZSH)).isEqualTo(home.resolve("z/.zshrc"));
        reminders().remove();
        assertThat(home.resolve("z")).doesNotExist();
        environment.put("ZDOTDIR", "relative");
        assertThat(HookShell.ZSH.file(host())).isEqualTo(home.resolve(".zshrc"));
    }

    @Test
    void systemdIsTold() throws IOException, InterruptedException {
        Path told = temporary.resolve("told");
        Stub.program(bin, "systemctl", "echo \"$@\" >> '" + told + "'");
        environment.put("JAVA_HOME", "/opt/my \"java\" 100%");
        Map<String, String> before = all();
        assertThat(reminders().put(MORNING).left()).isEmpty();
        Path units = home.resolve(".config/systemd/user");
        assertThat(units.resolve("adem-remind.timer"))
                .content()
                .contains("OnCalendar=*-*-* 08:05:00\n")
                .doesNotContain("Persistent");
        assertThat(units.resolve("adem-remind.service"))
                .content()
                .contains(
                        "ExecStart=\"" + bin + "/adem\" remind line notify\n",
                        "Environment=\"JAVA_HOME=/opt/my \\\"java\\\" 100%%\"\n",
                        "ConditionFileIsExecutable=" + bin + "/adem\n");
        // As enable does.
        Path wants = Files.createDirectory(units.resolve("timers.target.wants"));
        Files.createSymbolicLink(wants.resolve("adem-remind.timer"), Path.of("../adem-remind.timer"));
        reminders().remove();
        assertThat(all()).isEqualTo(before);
        assertThat(told)
                .hasContent("--user daemon-reload\n--user enable adem-remind.timer\n--user restart adem-remind.timer\n"
                        + "--user disable --now adem-remind.timer\n--user daemon-reload");
    }

    @Test
    void whereSystemdDoesNotAnswerTheUserIsToldWhatToType() throws IOException, InterruptedException {
        Stub.program(bin, "systemctl", "exit 1");
        assertThat(reminders().put(MORNING).left().orElseThrow().en()).contains("systemctl --user enable --now");
    }

    /** A stub that keeps its lines in a file, and has none where there is no file. */
    private Path crontab() throws IOException {
        Path tab = temporary.resolve("tab");
        Stub.program(
                bin,
                "crontab",
                "case $1 in -l) [ -f '" + tab + "' ] && cat '" + tab + "' ;; -) cat > '" + tab + "' ;; -r) rm '" + tab
                        + "' ;; esac");
        return tab;
    }

    @Test
    void cronIsTheLastResort() throws IOException, InterruptedException {
        Path tab = crontab();
        environment.put("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1%'000/bus");
        reminders().put(MORNING);
        assertThat(tab)
                .content()
                .contains("5 8 * * * DBUS_SESSION_BUS_ADDRESS='unix:path=/run/user/1\\%'\\''000/bus' [ ! -x '" + bin
                        + "/adem' ] || '" + bin + "/adem' remind line notify\n");
        reminders().put(new Reminder.At(LocalTime.of(9, 0)));
        assertThat(reminders().inPlace()).containsExactly(new Reminders.InPlace("at 09:00", "crontab"));
        assertThat(reminders().remove()).containsExactly("crontab");
        assertThat(tab).doesNotExist();
        Files.writeString(tab, "MAILTO=me\n1 2 * * * mine\n");
        reminders().put(MORNING);
        reminders().remove();
        assertThat(tab).hasContent("MAILTO=me\n1 2 * * * mine");
    }

    @Test
    void launchdHasAFileOfItsOwn() throws IOException, InterruptedException {
        LaunchAgent agent = new LaunchAgent(host(), new AdemProgram(Path.of("/opt/a&b/adem"), "/opt/<java>"));
        Map<String, String> before = all();
        assertThat(agent.put(LocalTime.of(8, 5))).isPresent(); // There is no launchctl here.
        assertThat(home.resolve("Library/LaunchAgents/adem.remind.plist"))
                .content()
                .contains(
                        "<string>/opt/a&amp;b/adem</string>\n    <string>remind</string>",
                        "<string>/opt/&lt;java&gt;</string>",
                        "<key>Hour</key><integer>8</integer><key>Minute</key><integer>5</integer>");
        assertThat(reminders().inPlace()).extracting(Reminders.InPlace::what).containsExactly("at 08:05");
        reminders().remove();
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void whereThereIsNothingForATimeItSaysSo() throws IOException {
        assertThatThrownBy(() -> reminders().put(MORNING))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        mistake -> assertThat(mistake.text().en()).contains("no systemd"));
        Files.delete(bin.resolve("adem"));
        assertThatThrownBy(() -> reminders().put(MORNING))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        mistake -> assertThat(mistake.text().en()).contains("PATH"));
    }

    /** It would come again and again. */
    @Test
    void whereNobodyCanWriteDownThatItWasSaidItIsNotSaid() throws IOException {
        Files.writeString(home.resolve(".local"), "no folder");
        assertThat(new ReminderLine(host(), DayBegin.USUAL).due()).isEmpty();
    }

    @Test
    void theDesktopIsToldQuietly() throws IOException, InterruptedException {
        ReminderLine line = new ReminderLine(host(), DayBegin.USUAL);
        assertThat(line.show(line.due().orElseThrow(), Language.NL)).isFalse();
        Path told = temporary.resolve("told");
        Stub.program(bin, "notify-send", "printf '%s\\n' \"$@\" > '" + told + "'");
        Files.delete(home.resolve(".local/state/adem/reminded"));
        assertThat(line.show(line.due().orElseThrow(), Language.NL)).isTrue();
        assertThat(told).hasContent("--urgency=low\n--app-name=adem\nadem\nTwee minuten ademen? adem breathe -t 2m");
    }
}
