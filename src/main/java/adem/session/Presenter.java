package adem.session;

import adem.text.Text;

/** An observer that somebody looks at: a screen, lines. */
public interface Presenter extends SessionObserver {

    /** Says something besides, once, in one line. */
    void tell(Text notice);

    /** Rings the terminal's bell, where there is one. */
    void ring();
}
