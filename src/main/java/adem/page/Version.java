package adem.page;

import adem.host.Resources;

/** Which adem this is. */
public final class Version {

    private Version() {}

    /** As in {@code 0.1.0}. */
    public static String number() {
        return Resources.text("adem/version").trim();
    }
}
