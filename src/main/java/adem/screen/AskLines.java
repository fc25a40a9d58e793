package adem.screen;

import adem.host.Output;
import adem.session.SessionObserver;
import adem.text.SafeText;
import adem.text.Text;
import java.util.Optional;

/** Asks where a screen cannot be taken: in lines, and each answer is ended with Enter. */
final class AskLines {

    private static final Text RATE = new Text("{0}; alleen Enter slaat over.", "{0}; Enter alone skips.");

    private final Output out;
    private final DisplayOptions options;
    private final KeyInbox inbox;

    AskLines(Output out, DisplayOptions options, KeyInbox inbox) {
        this.out = out;
        this.options = options;
        this.inbox = inbox;
    }

    /** Asks until one of the answers is given. */
    Reply<String> ask(Question question) throws InterruptedException {
        inbox.askAgain();
        inbox.typing(true);
        for (Question.Passage passage : question.words()) {
            print(passage.text());
        }
        while (true) {
            TypedKey key = inbox.awaitTyped(SessionObserver.FOR_EVER);
            if (key instanceof TypedKey.Told told) {
                return ended(told.press());
            }
            for (Question.AnswerKey answer : question.answers()) {
                if (answer.hears(key)) {
                    return Reply.of(answer.shown());
                }
            }
        }
    }

    private static <T> Reply<T> ended(KeyPress press) {
        return Reply.none(press == KeyPress.INTERRUPT ? Reply.Ending.INTERRUPTED : Reply.Ending.GONE);
    }

    /** Asks for a number; left by any other line, and by half a minute of silence. */
    Reply<Integer> rate(Rating rating) throws InterruptedException {
        inbox.askAgain();
        inbox.typing(true);
        String asked = options.say(RATE.with(rating.sentence()));
        print(asked);
        StringBuilder line = new StringBuilder();
        Optional<Reply<Integer>> reply = Optional.empty();
        while (reply.isEmpty()) {
            TypedKey key = inbox.awaitTyped(RatingPanel.PATIENCE);
            if (key instanceof TypedKey.Sign sign) {
                line.append(sign.text());
            } else if (key instanceof TypedKey.Told told && told.press() == KeyPress.CONTINUED) {
                print(asked); // Who comes back sees what is asked.
            } else if (key != TypedKey.Named.LINE_END || line.length() > 0) {
                // The end of a line that began before it was asked is no answer.
                reply = Optional.of(rated(key, line.toString()));
            }
        }
        inbox.typing(false);
        return reply.get();
    }

    /** Where no more can be typed, the session is told so, too, and ends as it does then. */
    private static Reply<Integer> rated(TypedKey key, String line) {
        if (key instanceof TypedKey.Told told && told.press() != KeyPress.STOP) {
            return ended(told.press());
        }
        int number = Rating.number(line.strip());
        return number < 0 ? Reply.none(Reply.Ending.LEFT) : Reply.of(number);
    }

    private void print(String line) {
        out.println(SafeText.of(line));
        if (out.failed()) {
            inbox.add(KeyPress.END);
        }
    }
}
