package adem.session;

import adem.text.Text;

/** An observer that somebody looks at: a screen, lines. */
public interface Presenter extends SessionObserver {

    /** Says something besides, once, in one line. */
    void tell(Text notice);

    /** Tells why a key did nothing; to observe before the presenter itself, so that it is told in the same picture. */
    default SessionObserver refusals() {
        return (session, events) -> {
            for (SessionEvent event : events) {
                if (event instanceof SessionEvent.Refused refused) {
                    tell(refused.why());
                }
            }
        };
    }

    /** Rings the terminal's bell, where there is one. */
    void ring();
}
