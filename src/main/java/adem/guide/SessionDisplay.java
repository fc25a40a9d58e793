package adem.guide;

import adem.host.TimeSource;
import adem.screen.Ending;
import adem.screen.FullScreen;
import adem.screen.Lines;
import adem.screen.Question;
import adem.screen.Rating;
import adem.screen.Reply;
import adem.session.Controls;
import adem.session.Presenter;
import adem.session.Session;
import adem.text.Text;
import java.util.List;
import java.util.Optional;

/** Who shows a session, and how the terminal is taken and given back. */
interface SessionDisplay<T extends Presenter & Controls> extends CheckIn.Asker {

    T presenter();

    /** Takes the terminal. */
    void enter();

    /** Asks something when the session was stopped. */
    Reply<String> ask(Question question, TimeSource time) throws InterruptedException;

    /** Gives the terminal back; may be called again. */
    void leave();

    /** Gives it back as far as that can be done at once, from any thread. */
    void abandon();

    // Classes and no method references, which take longer to link than the first picture to draw.
    /** @param stage which has the screen until then; empty where nothing was asked before */
    record OnScreen(FullScreen presenter, Optional<Stage> stage) implements SessionDisplay<FullScreen> {
        @Override
        public void enter() {
            if (stage.isPresent()) {
                stage.get().handOver();
            }
            presenter.enter();
        }

        @Override
        public boolean stays() {
            return true;
        }

        @Override
        public Ending stay(Session ended, List<Text> more, Ending further, TimeSource time)
                throws InterruptedException {
            return presenter.stay(ended, more, further, time);
        }

        @Override
        public Reply<Integer> rate(Rating rating, TimeSource time) throws InterruptedException {
            return presenter.rate(rating, time);
        }

        @Override
        public Reply<String> ask(Question question, TimeSource time) throws InterruptedException {
            return presenter.ask(question, time);
        }

        @Override
        public void leave() {
            presenter.leave();
        }

        @Override
        public void abandon() {
            presenter.abandon();
        }
    }

    record InLines(Lines presenter) implements SessionDisplay<Lines> {
        @Override
        public void enter() {}

        @Override
        public boolean stays() {
            return false;
        }

        @Override
        public Ending stay(Session ended, List<Text> more, Ending further, TimeSource time) {
            return Ending.DONE;
        }

        @Override
        public Reply<Integer> rate(Rating rating, TimeSource time) throws InterruptedException {
            return presenter.rate(rating);
        }

        @Override
        public Reply<String> ask(Question question, TimeSource time) throws InterruptedException {
            return presenter.ask(question);
        }

        @Override
        public void leave() {}

        @Override
        public void abandon() {}
    }
}
