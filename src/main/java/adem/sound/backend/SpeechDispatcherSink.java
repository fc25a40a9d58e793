package adem.sound.backend;

import adem.host.ProgramGroup;
import adem.session.Session;
import adem.session.SpokenText;
import adem.session.Timeline;
import adem.sound.Utterance;
import adem.sound.speech.Voice;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Words said by speech-dispatcher, which plays them by itself: they begin when they are due, but cannot be made ready before. */
public final class SpeechDispatcherSink implements AudioSink {

    private static final Duration BEAT = Duration.ofMillis(20);
    /** Words that are this much overdue are left out. */
    private static final Duration LATE = Duration.ofMillis(500);

    private static final int MILLIS_TO_HUSH = 300;
    private static final String PACE = "-25";

    private final ProgramGroup programs;
    private final Path program;
    private final Language language;
    private final Function<Timeline, List<Utterance>> scripts;
    private volatile Process process;
    private Duration place = Duration.ofNanos(-1);
    /** Until when a sentence is being said, as far as we know. */
    private Duration busy = Duration.ZERO;

    private boolean speaking;

    private SpeechDispatcherSink(
            ProgramGroup programs, Path program, Language language, Function<Timeline, List<Utterance>> scripts) {
        this.programs = programs;
        this.program = program;
        this.language = language;
        this.scripts = scripts;
    }

    /** The backend that this program is. */
    public static AudioBackend at(Path program, Language language, Function<Timeline, List<Utterance>> scripts) {
        return new AudioBackend() {
            @Override
            public String name() {
                return "spd-say";
            }

            @Override
            public AudioSink open(ProgramGroup programs) {
                return new SpeechDispatcherSink(programs, program, language, scripts);
            }

            /** It has no use for samples; that it lists its voices tells that it works. */
            @Override
            public Optional<Text> attempt(short[] samples) {
                return ProgramCheck.of(new ProcessBuilder(program.toString(), "-O"), new byte[0], 0);
            }
        };
    }

    @Override
    public Duration play(Session session) throws IOException, InterruptedException {
        Duration now = session.position();
        boolean heard = session.audible();
        boolean jumped = now.compareTo(place) < 0 || now.minus(place).compareTo(LATE) > 0;
        if ((!heard && session.status() != Session.Status.FINISHED || jumped) && speaking) {
            quiet();
        }
        if (heard) {
            Duration from = jumped ? now.minus(LATE) : place;
            for (Utterance words : scripts.apply(session.timeline())) {
                boolean due = words.at().compareTo(now) <= 0 && words.at().compareTo(from) > 0;
                if (due && (words.sentence() || words.at().compareTo(busy) >= 0)) {
                    say(words);
                }
            }
        }
        // What begins anew has its first word yet to come.
        place = session.status() == Session.Status.RESUMING ? now.minusNanos(1) : now;
        return heard ? BEAT : BEAT.multipliedBy(25);
    }

    private void say(Utterance words) throws IOException, InterruptedException {
        if (speaking) {
            quiet();
        }
        if (words.sentence()) {
            busy = words.at().plus(SpokenText.timeToSay(words.words()));
        }
        speaking = true;
        // After -- nothing is an option any more.
        start("-l", language.name().toLowerCase(Locale.ROOT), "-r", PACE, "--", Voice.plain(words.words()));
    }

    private void quiet() throws IOException, InterruptedException {
        speaking = false;
        busy = Duration.ZERO;
        start("-C");
        process.waitFor(MILLIS_TO_HUSH, TimeUnit.MILLISECONDS);
    }

    private void start(String... arguments) throws IOException {
        if (process != null && !process.isAlive() && process.exitValue() != 0) {
            throw new IOException("spd-say ended with " + process.exitValue());
        }
        close();
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        process = programs.start(new ProcessBuilder(command));
    }

    @Override
    public void finish() {
        close();
    }

    @Override
    public void close() {
        Process last = process;
        if (last != null) {
            last.destroyForcibly();
        }
    }
}
