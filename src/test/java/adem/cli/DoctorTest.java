package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor tells what is there and works, on machines that are folders of small scripts. */
class DoctorTest {

    /** The start of a WAV file, and one loud sample. */
    private static final String SPEAKS = "while [ \"$1\" != -w ]; do shift; done\n"
            + "printf 'RIFF\\060\\000\\000\\000WAVEfmt \\020\\000\\000\\000\\001\\000\\001\\000\\042\\126\\000\\000"
            + "\\104\\254\\000\\000\\002\\000\\020\\000data\\004\\000\\000\\000\\377\\077\\377\\077' >\"$2\"";

    private static final String PLAYS = "exec /bin/cat >/dev/null";

    private static final List<String> ASKED = List.of("pw-play", "paplay", "aplay", "espeak-ng");

    @TempDir
    Path home;

    private Path programs;

    @BeforeEach
    void makeMachine() throws IOException {
        programs = Files.createDirectories(home.resolve("programs"));
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run doctor(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "doctor";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.with(home, Map.of("PATH", programs.toString(), "TMPDIR", home.toString()), all);
    }

    private static String section(Run run, String heading, String next) {
        int from = run.out().indexOf("\n" + heading + "\n");
        return run.out().substring(from, run.out().indexOf("\n" + next + "\n", from));
    }

    @Test
    void whereNothingIsInstalledItSaysWhatToInstall() throws IOException {
        program("apt", "");
        Run run = doctor();
        assertThat(run.code()).isZero();
        assertThat(section(run, "Sound", "Voice")).contains("none found");
        assertThat(section(run, "Voice", "Files")).contains("Dutch           none found", "English         none found");
        assertThat(run.out())
                .contains("for sound: sudo apt install pulseaudio-utils", "for a voice: sudo apt install espeak-ng")
                .doesNotContain("Everything works");
    }

    @Test
    void withAVoiceOnlyItMissesAPlayer() throws IOException {
        program("espeak-ng", SPEAKS);
        Run run = doctor("--lang", "nl");
        assertThat(section(run, "Stem", "Bestanden"))
                .contains("Nederlands      espeak-ng doet het", "Engels          espeak-ng doet het");
        assertThat(section(run, "Geluid", "Stem")).contains("geen gevonden");
        assertThat(run.out()).contains("voor geluid: pulseaudio-utils").doesNotContain("voor een stem");
    }

    @Test
    void withAPlayerOnlyItMissesAVoice() throws IOException {
        program("aplay", PLAYS);
        program("pacman", "");
        Run run = doctor();
        assertThat(section(run, "Sound", "Voice")).contains("aplay           works");
        assertThat(run.out()).contains("for a voice: sudo pacman -S espeak-ng").doesNotContain("for sound");
    }

    @Test
    void withBothAllIsWell() throws IOException {
        program("paplay", PLAYS);
        program("espeak-ng", SPEAKS);
        assertThat(doctor().out()).contains("paplay          works", "espeak-ng works", "Everything works.");
        assertThat(doctor("--lang", "nl").out()).contains("Alles doet het.");
    }

    @Test
    void whatIsThereButDoesNotWorkIsNotCalledWorking() throws IOException {
        program("pw-play", "exit 3");
        program("espeak-ng", "exit 1");
        Run run = doctor();
        assertThat(section(run, "Sound", "Voice")).containsOnlyOnce("pw-play").contains("does not work (code 3)");
        assertThat(section(run, "Voice", "Files")).contains("espeak-ng does not work");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("check that the sound service is running", "for a voice");
    }

    /** Older ones play files only. */
    @Test
    void aPlayerThatPlaysInOneWayWorks() throws IOException {
        program("pw-play", "[ -f \"$1\" ]");
        assertThat(section(doctor(), "Sound", "Voice"))
                .containsOnlyOnce("pw-play")
                .contains("pw-play         works");
    }

    @Test
    void speechDispatcherIsAVoice() throws IOException {
        program("spd-say", "[ \"$*\" = -O ]");
        assertThat(section(doctor(), "Voice", "Files")).contains("spd-say works");
    }

    @Test
    void tellsAProgramTheSame() throws IOException {
        program("aplay", PLAYS);
        Run run = doctor("--json");
        assertThat(run.json("version")).asString().isNotEmpty();
        assertThat(run.json("players")).isEqualTo(List.of(Map.of("program", "aplay", "works", true)));
        assertThat(run.json("voices", "nl")).isNull();
        assertThat(run.json("voices", "en")).isNull();
        assertThat(run.json("terminal", "sessions")).isEqualTo("lines");
        assertThat(run.json("terminal", "answer_ms")).isNull();
        assertThat(run.json("advice")).isEqualTo(List.of("for a voice: espeak-ng"));
    }

    @Test
    void tellsWhereFilesAre() throws IOException {
        Run.config(home, "lang = en");
        Run run = doctor();
        assertThat(run.out())
                .containsPattern("  settings\\s+" + home.resolve(".config/adem/config.properties") + "\n")
                .containsPattern("  routines \\(not found\\)\\s+" + home.resolve(".config/adem/routines")
                        + "\n|  routines +" + home.resolve(".config/adem/routines") + " \\(not found\\)");
    }

    @Test
    void tellsWhichRemindersAreInPlace() {
        assertThat(doctor("--json").json("reminders")).isEqualTo(List.of());
        assertThat(doctor().out()).doesNotContain("reminder");
        Run.in(home, "remind", "first-prompt", "--shell", "zsh", "--write");
        String file = home.resolve(".zshrc").toString();
        assertThat(doctor().out()).contains("  reminder first-prompt\n    " + file + "\n");
        assertThat(doctor("--lang", "nl").out()).contains("  herinnering first-prompt\n");
        assertThat(doctor("--json").json("reminders"))
                .isEqualTo(List.of(Map.of("what", "first-prompt", "place", file)));
    }

    @Test
    void aReminderThatCannotBeReadIsToldAndTheRestGoesOn() throws IOException {
        Files.writeString(home.resolve(".zshrc"), "# >>> adem remind >>>\n");
        Run run = doctor();
        assertThat(run.code()).isZero();
        assertThat(section(run, "Environment", "What helps").replaceAll("\\s+", " "))
                .contains(".zshrc:1: this is a marker");
        Files.delete(home.resolve(".zshrc"));
        Files.createDirectory(home.resolve(".zshrc"));
        assertThat(doctor().out().replaceAll("\\s+", " ")).contains("whether reminders are in place");
    }

    @Test
    void listsEveryMistakeInTheSettingsAndGoesOn() throws IOException {
        Run.config(
                home, "# mine", "lang = fr", "volume = loud", "breathe.breath = 3", "breathe.for = 5", "note = \\u12");
        Path file = home.resolve(".config/adem/config.properties");
        Run run = doctor();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(section(run, "Mistakes in the settings", "What helps").replaceAll("\\s+", " "))
                .contains(
                        file + ":2: lang: \"fr\" is not valid; possible values: nl, en",
                        file + ":3: volume: \"loud\" is not valid; choose 0 to 100",
                        file + ":4: breathe.breath: unknown setting; did you mean breathe.breaths?",
                        file + ":5: breathe.for: \"5\" has no unit",
                        file + ":6: \\u needs four hexadecimal digits");
        assertThat((List<?>) doctor("--json").json("settings"))
                .hasSize(5)
                .anyMatch(mistake -> mistake.toString().contains("loud"));
        assertThat(doctor().out()).doesNotContain("Everything works");
    }

    @Test
    void tellsWhatTheEnvironmentDoes() throws IOException {
        Files.createFile(home.resolve("file"));
        Run run = Run.with(
                home,
                Map.of(
                        "PATH", programs.toString(),
                        "TMPDIR", "/not/there",
                        "JAVA_TOOL_OPTIONS", "-XX:+UseG1GC",
                        "XDG_CACHE_HOME", home.resolve("file").toString(),
                        "LC_ALL", "zh_CN.ISO-2022-CN"),
                "doctor");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(section(run, "Environment", "What helps").replaceAll("\\s+", " "))
                .contains(
                        "zh_CN.ISO-2022-CN names a character set that Java cannot write",
                        "JAVA_TOOL_OPTIONS changes how Java starts",
                        "TMPDIR is /not/there, which is not a folder",
                        "adem cannot write in " + home.resolve("file"));
    }

    @Test
    void wrapsItsAdviceBetweenWords() throws IOException {
        program("pw-play", "exit 3");
        assertThat(doctor("--lang", "nl").out().lines().filter(line -> !line.contains(home.toString())))
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.equals("    draait") || line.endsWith(" draait"));
    }

    @Test
    void whatHangsIsToldByName() throws IOException {
        for (String name : ASKED) {
            program(name, "exec /bin/sleep 60");
        }
        Run run = doctor();
        assertThat(section(run, "Sound", "Voice"))
                .contains(
                        "pw-play         does not answer",
                        "paplay          does not answer",
                        "aplay           does not answer");
        assertThat(section(run, "Voice", "Files")).contains("espeak-ng does not answer");
        assertThat(List.of(home.toFile().list())).containsExactly("programs");
    }

    /** Each answers when the others have been asked too: one after another, none would. */
    @Test
    void asksAllOfThemSideBySide() throws IOException {
        String all = ASKED.stream().map(name -> "[ -e begun/" + name + " ]").collect(Collectors.joining(" && "));
        Files.createDirectory(home.resolve("begun"));
        for (String name : ASKED) {
            String meet = "old=$PWD; cd '" + home + "' || exit; : >begun/" + name + "; until " + all
                    + "; do /bin/sleep 0.02; done; cd \"$old\" || exit\n";
            program(name, meet + (name.equals("espeak-ng") ? SPEAKS : PLAYS));
        }
        assertThat(doctor().out()).doesNotContain("does not answer");
    }

    @Test
    void leavesNothingBehind() throws IOException {
        program("espeak-ng", SPEAKS);
        program("afplay", "[ -f \"$1\" ]");
        assertThat(doctor().out()).contains("afplay          works");
        assertThat(List.of(home.toFile().list())).containsExactly("programs");
    }

    @Test
    void letsABreathBeHeard() {
        Run run = doctor("--try");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("This is how adem sounds", "Breathe out, 4 s");
    }
}
