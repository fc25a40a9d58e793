package adem.sound.speech;

import adem.host.Programs;
import adem.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a voice on this machine. */
public final class Voices {

    /** Words a minute: slower than people talk, as one does to somebody who lies down (ours). */
    private static final String PACE = "130";

    private static final String MACS_PACE = "150";
    private static final int MOST_VOICES = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Apple's plain voices; the list begins with joking ones. */
    private static final List<String> CLEAR = List.of("Xander", "Ellen", "Samantha", "Daniel");

    private static final String WINDOWS_SPEECH = "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
            + "$words=[Console]::In.ReadToEnd();Add-Type -AssemblyName System.Speech;"
            + "$speech=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
            + "$speech.SelectVoiceByHints('NotSet','NotSet',0,[Globalization.CultureInfo]$env:ADEM_CULTURE);"
            + "$speech.Rate=-2;$format=New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo("
            + "22050,[System.Speech.AudioFormat.AudioBitsPerSample]::Sixteen,"
            + "[System.Speech.AudioFormat.AudioChannel]::Mono);"
            + "$speech.SetOutputToWaveFile($env:ADEM_FILE,$format);$speech.Speak($words);$speech.Dispose()";

    private final Programs programs;

    /** Looks among these programs. */
    public Voices(Programs programs) {
        this.programs = programs;
    }

    /** The best voice there is for a language. */
    public Optional<Voice> find(Language language) {
        return espeak("espeak-ng", language)
                .or(() -> espeak("espeak", language))
                .or(() -> mac(language))
                .or(() -> windows(language));
    }

    /** Who speaks in a session that goes on now. */
    public Speaker speaker(Language language) {
        Optional<Voice> voice = find(language);
        return new Speaker(voice, voice.isPresent() ? Optional.empty() : programs.find("spd-say"));
    }

    private Optional<Voice> espeak(String name, Language language) {
        return programs.find(name)
                .map(program -> voice(
                        name,
                        // -b 1: UTF-8, whatever the locale says.
                        List.of(
                                program.toString(),
                                "-v",
                                code(language),
                                "-s",
                                PACE,
                                "-b",
                                "1",
                                "--stdin",
                                "-w",
                                ProgramVoice.FILE),
                        Map.of()));
    }

    private Optional<Voice> mac(Language language) {
        return programs.find("say")
                .flatMap(program -> macsName(program, language)
                        .map(speaker -> voice(
                                "say",
                                List.of(
                                        program.toString(),
                                        "-v",
                                        speaker,
                                        "-r",
                                        MACS_PACE,
                                        "-o",
                                        ProgramVoice.FILE,
                                        "--file-format=WAVE",
                                        "--data-format=LEI16@22050",
                                        "-f",
                                        "-"),
                                Map.of())));
    }

    /** Who speaks the language, from lines such as {@code Xander   nl_NL    # Hallo}; the clearest if they are there. */
    private Optional<String> macsName(Path program, Language language) {
        Pattern line = Pattern.compile("(\\S.*?)\\s+" + code(language) + "_[A-Z]{2}\\s+#.*");
        try {
            List<String> names = programs.output(List.of(program.toString(), "-v", "?"), MOST_VOICES, PATIENCE)
                    .lines()
                    .map(line::matcher)
                    .filter(Matcher::matches)
                    .map(found -> found.group(1))
                    .toList();
            return CLEAR.stream()
                    .filter(names::contains)
                    .findFirst()
                    .or(() -> names.stream().findFirst());
        } catch (IOException problem) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<Voice> windows(Language language) {
        return programs.windows()
                ? programs.find("powershell")
                        .map(program -> voice(
                                "powershell",
                                List.of(
                                        program.toString(),
                                        "-NoProfile",
                                        "-NonInteractive",
                                        "-Command",
                                        WINDOWS_SPEECH),
                                Map.of(
                                        "ADEM_FILE",
                                        ProgramVoice.FILE,
                                        "ADEM_CULTURE",
                                        language == Language.NL ? "nl-NL" : "en-US")))
                : Optional.empty();
    }

    private Voice voice(String name, List<String> command, Map<String, String> settings) {
        return new ProgramVoice(name, command, settings, programs);
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
