package adem.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.host.Encoding;
import adem.host.Folders;
import adem.host.Host;
import adem.host.LineInput;
import adem.host.Output;
import adem.host.Programs;
import adem.host.Signals;
import adem.host.TerminalInfo;
import adem.host.TimeSource;
import adem.session.Sessions;
import adem.sound.Sound;
import adem.sound.Stub;
import adem.sound.backend.SoundSettings;
import adem.text.BadInput;
import adem.text.Language;
import adem.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class SoundExportTest {

    @TempDir
    Path folder;

    @TempDir
    Path programs;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Language language = Language.EN;
    private boolean terminal;

    private int export(String file, boolean force) {
        return export(file, force, Sound.TONES);
    }

    private int export(String file, boolean force, Sound sound) {
        Map<String, String> environment = Map.of("TERM", "xterm", "PATH", programs.toString());
        Host host = new Host(
                environment,
                new Encoding(StandardCharsets.UTF_8, true),
                new LineInput(InputStream.nullInputStream(), StandardCharsets.UTF_8),
                new Output(out, StandardCharsets.UTF_8),
                new Output(err, StandardCharsets.UTF_8),
                TimeSource.system(),
                new TerminalInfo(terminal, terminal, false, 80, 24, environment),
                Folders.of(environment, folder.toString()),
                new Programs(programs.toString(), false, programs),
                Signals.NONE);
        SoundSettings settings = new SoundSettings(sound, true, 1, false, language);
        return new SoundExport(host, Messages.of(host, language), force)
                .write(Sessions.breathing("4-6", 1), file, settings);
    }

    private String complaint(String file, boolean force) {
        err.reset();
        assertThat(export(file, force)).isEqualTo(1);
        String line = err.toString(StandardCharsets.UTF_8);
        assertThat(line).startsWith("adem: ").endsWith("\n").hasLineCount(1);
        return line.strip();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whyItCannotBeWrittenIsSaidInWordsInBothLanguages() throws IOException {
        Files.createFile(folder.resolve("plain"));
        assertThat(complaint(file("none/a.wav"), false))
                .isEqualTo("adem: cannot write " + file("none/a.wav") + ": no such file or folder");
        assertThat(complaint(file("plain/a.wav"), true))
                .isEqualTo("adem: cannot write " + file("plain/a.wav") + ": part of the path is not a folder");
        assertThat(complaint(file("a".repeat(252) + ".wav"), false)).endsWith(": the name is too long");
        language = Language.NL;
        assertThat(complaint(file("none/a.wav"), false))
                .isEqualTo("adem: kan " + file("none/a.wav") + " niet schrijven: dat bestand of die map is er niet");
        assertThat(files()).containsExactly("plain");
    }

    @Test
    void aNameOfTwoHundredAndFiftyBytesIsOne() throws IOException {
        String name = "a".repeat(246) + ".wav";
        assertThat(export(file(name), false)).isZero();
        assertThat(export(file(name), true)).isZero();
        assertThat(files()).containsExactly(name);
    }

    @Test
    void aNameThatCannotBeIsToldAsAMistake() {
        assertThatThrownBy(() -> export(folder + "/a\0.wav", false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cannot be a file name");
    }

    @Test
    void aLinkThatLeadsNowhereIsThere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.wav"), folder.resolve("target.wav"));
        assertThat(complaint(link.toString(), false)).endsWith("already exists; --force replaces it");
        assertThat(folder.resolve("target.wav")).doesNotExist();
        assertThat(export(link.toString(), true)).isZero();
        assertThat(folder.resolve("target.wav")).isRegularFile();
        assertThat(link).isSymbolicLink();
    }

    @Test
    void forceWritesWhereALinkLeads() throws IOException {
        Path target = Files.writeString(folder.resolve("target.wav"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.wav"), target);
        assertThat(export(link.toString(), true)).isZero();
        assertThat(Files.size(target)).isGreaterThan(1_000);
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void forceReplacesNoPipeAndNoDevice() throws Exception {
        new ProcessBuilder("mkfifo", file("pipe.wav")).start().waitFor();
        Files.createSymbolicLink(folder.resolve("null.wav"), Path.of("/dev/null"));
        for (String name : List.of("pipe.wav", "null.wav")) {
            assertThat(complaint(file(name), true)).endsWith(": it is not an ordinary file");
        }
        assertThat(files()).containsExactly("null.wav", "pipe.wav");
    }

    @Test
    void ofTwoAtOnceOneWinsAndTheOtherSaysSo() throws Exception {
        List<CompletableFuture<Integer>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(CompletableFuture.supplyAsync(() -> export(file("a.opus"), false)));
        }
        assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .contains("already exists; --force replaces it");
        assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(1);
        assertThat(files()).containsExactly("a.opus");
    }

    @Test
    void progressIsForATerminalOnlyAndGoneAfterwards() {
        assertThat(export(file("a.wav"), false)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("%", "\r");
        out.reset();
        terminal = true;
        assertThat(export(file("b.wav"), false)).isZero();
        String shown = out.toString(StandardCharsets.UTF_8);
        assertThat(shown).contains("\r50 %").contains("\r100 %\r     \r" + file("b.wav"));
        assertThat(shown.split("100 %", -1)).hasSize(2);
    }

    /** What goes wrong has a line of its own, not behind half a percentage. */
    @Test
    void progressIsGoneBeforeAComplaint() throws IOException {
        terminal = true;
        Stub.voice(programs, "espeak-ng", new byte[0]);
        Files.writeString(programs.resolve("said.wav"), "no sound");
        assertThat(export(file("a.wav"), false, Sound.BOTH)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("the voice failed");
        String shown = out.toString(StandardCharsets.UTF_8);
        assertThat(shown.isEmpty() || shown.endsWith("\r     \r")).as(shown).isTrue();
        assertThat(files()).isEmpty();
    }

    @Test
    void aVoiceThatMakesAPipeDoesNotHangIt() throws IOException {
        Stub.program(programs, "espeak-ng", "for last; do :; done", "rm \"$last\"; mkfifo \"$last\"");
        assertThat(export(file("a.wav"), false, Sound.VOICE)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the voice failed");
        assertThat(files()).isEmpty();
    }
}
