package adem.guide;

import adem.session.MomentText;
import adem.session.Session;
import adem.session.SessionText;
import adem.text.Messages;

/** What stays on the ordinary screen when a session is over. */
final class Farewell {

    private final Messages messages;

    Farewell(Messages messages) {
        this.messages = messages;
    }

    /**
     * Says what was done; nothing where nobody is there any more.
     *
     * @param checkIn what was said before and after it
     */
    void say(Session session, CheckIn checkIn) {
        if (session.status() == Session.Status.CUT_OFF) {
            return;
        }
        boolean nothing = session.status() == Session.Status.FINISHED && session.breaths() == 0;
        if (nothing && session.timeline().info().until().isPresent()) {
            return; // It was over before it began.
        }
        messages.line(MomentText.farewell(session));
        checkIn.words().forEach(messages::line);
        MomentText.afterwards(session.moment()).ifPresent(messages::line);
        if (session.status() == Session.Status.STOPPED && session.breaths() > 0 && !checkIn.isRisen()) {
            messages.line(SessionText.STOPPED_CARE.text());
        }
    }
}
