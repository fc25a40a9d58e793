package adem.guide;

import adem.host.ExitCode;
import adem.host.TimeSource;
import adem.screen.DisplayOptions;
import adem.screen.Ending;
import adem.screen.Rating;
import adem.screen.Reply;
import adem.session.Session;
import adem.session.SessionEvent;
import adem.session.SessionObserver;
import adem.session.SessionText;
import adem.session.SpokenText;
import adem.session.Timeline;
import adem.sound.backend.ReadAloud;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/** How tight a body is before a session and after it, where its user wants to be asked that; told without a verdict. */
final class CheckIn implements Encore.End, SessionObserver {

    /** So much more is no chance: it is time to stop (ours). */
    private static final int RISEN = 2;

    private static final Text HOW = new Text("Hoe gespannen is je lichaam nu?", "How tight does your body feel now?");
    private static final Text LOOSE = new Text("los", "loose");
    private static final Text TIGHT = new Text("heel gespannen", "very tight");
    private static final Text SKIP = new Text("Elke andere toets slaat de vraag over", "Any other key skips this");
    private static final Text PAIR = new Text("Spanning: {0} {1} {2}", "Tightness: {0} {1} {2}");
    private static final Text ALOUD = new Text("Spanning: van {0} naar {1}", "Tightness: from {0} to {1}");
    private static final Text GENTLE =
            new Text("Klein en rustig ademen: adem breathe gentle", "Small, quiet breaths: adem breathe gentle");
    private static final Text GENTLE_ALOUD =
            new Text("Het patroon gentle is klein en rustig", "The pattern gentle is small and quiet");

    /** Who asks, and shows what was said. */
    interface Asker {

        Reply<Integer> rate(Rating rating, TimeSource time) throws InterruptedException;

        /** True where what was done is shown until somebody goes on or leaves. */
        boolean stays();

        /** Shows what was done, with more lines, where it {@link #stays}. */
        Ending stay(Session ended, List<Text> more, Ending further, TimeSource time) throws InterruptedException;
    }

    /** Who reads to somebody who listens. */
    interface Reader {

        /** Begins to read this, in the place of what is being read. */
        void read(String words);

        /** Waits until all is read, unless somebody is hurried. */
        void finish(BooleanSupplier hurried) throws InterruptedException;

        void hush();
    }

    /** Reads aloud on this machine. */
    record Reading(ReadAloud aloud) implements Reader {
        @Override
        public void read(String words) {
            aloud.read(words);
        }

        @Override
        public void finish(BooleanSupplier hurried) throws InterruptedException {
            aloud.finish(hurried);
        }

        @Override
        public void hush() {
            aloud.close();
        }
    }

    private final Asker asker;
    private final Optional<Reader> reader;
    private final DisplayOptions options;
    private OptionalInt before = OptionalInt.empty();
    private OptionalInt after = OptionalInt.empty();
    private boolean begun;
    private Reply.Ending ending = Reply.Ending.LEFT;

    /** @param reader reads what is asked and told; empty to ask nothing and tell nothing */
    CheckIn(Asker asker, Optional<Reader> reader, DisplayOptions options) {
        this.asker = asker;
        this.reader = reader;
        this.options = options;
    }

    /** Asks before a session; false where it is not to begin: somebody interrupted it, or nobody is there any more. */
    boolean begins(Timeline timeline, TimeSource time) throws InterruptedException {
        before = ask(timeline, false, time);
        return goesOn();
    }

    /** How tight before the session that began last, 0 to 9; empty where nobody said. */
    OptionalInt before() {
        return before;
    }

    /** How tight after it; empty where nobody said. */
    OptionalInt after() {
        return after;
    }

    private boolean goesOn() {
        return ending == Reply.Ending.GIVEN || ending == Reply.Ending.LEFT;
    }

    private OptionalInt ask(Timeline timeline, boolean muted, TimeSource time) throws InterruptedException {
        if (reader.isEmpty() || !goesOn()) {
            return OptionalInt.empty();
        }
        Rating rating = new Rating(say(timeline.info().title()), say(HOW), say(LOOSE), say(TIGHT), say(SKIP));
        if (!muted) {
            reader.get().read(rating.sentence() + ".");
        }
        Reply<Integer> reply = asker.rate(rating, time);
        hush();
        ending = reply.ending();
        return reply.given().map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** What was said after a session is what there is to say before the one that follows at once. */
    @Override
    public void observe(Session session, List<SessionEvent> events) {
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.Began) {
                before = begun ? after : before;
                after = OptionalInt.empty();
                begun = true;
            }
        }
    }

    @Override
    public Ending stay(Session ended, Ending further, TimeSource time) throws InterruptedException {
        over(ended, time);
        Ending wants = goesOn() ? asker.stay(ended, words(), further, time) : Ending.DONE;
        if (asker.stays()) {
            hush();
        }
        if (wants == Ending.ON) {
            after = OptionalInt.empty(); // It is not over yet.
        }
        return wants;
    }

    /** Asks after a session that came to its end or was stopped, and reads aloud what came of it. */
    void over(Session ended, TimeSource time) throws InterruptedException {
        after = ask(ended.timeline(), ended.muted(), time);
        if (before.isPresent() && after.isPresent() && !ended.muted()) {
            List<Text> said = new ArrayList<>(List.of(ALOUD.with(before.getAsInt(), after.getAsInt())));
            if (isRisen()) {
                said.add(SessionText.DIZZY.text());
                said.add(GENTLE_ALOUD);
            }
            reader.orElseThrow().read(say(SpokenText.sentences(said)));
        }
    }

    /** True where it has risen so much that it is time to stop. */
    boolean isRisen() {
        return before.isPresent() && after.isPresent() && after.getAsInt() - before.getAsInt() >= RISEN;
    }

    /** What there is to tell of both, a line each; nothing where one of them was not said. */
    List<Text> words() {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        Text pair = PAIR.with(before.getAsInt(), options.unicode() ? "→" : "->", after.getAsInt());
        return isRisen() ? List.of(pair, SessionText.DIZZY.text(), GENTLE) : List.of(pair);
    }

    /** Waits until what came of it is read, unless somebody is hurried. */
    void finish(BooleanSupplier hurried) throws InterruptedException {
        if (reader.isPresent()) {
            reader.get().finish(hurried);
        }
    }

    /** Ends what is being read. */
    void hush() {
        if (reader.isPresent()) {
            reader.get().hush();
        }
    }

    /** The exit code, which would be the usual one without a question. */
    int code(int usual) {
        return switch (ending) {
            case INTERRUPTED -> ExitCode.INTERRUPTED;
            case GONE -> ExitCode.HUNG_UP;
            default -> usual;
        };
    }

    private String say(Text text) {
        return text.in(options.language());
    }
}
