package adem.breath;

import adem.text.Text;

/** The way the air goes. */
public enum Airway {
    NOSE(new Text("neus", "nose")),
    MOUTH(new Text("mond", "mouth")),
    /** The article leaves it open; we suggest the nose or pursed lips. */
    FREE(new Text("neus of getuite lippen", "nose or pursed lips"));

    private final Text word;

    Airway(Text word) {
        this.word = word;
    }

    /** Its name, to put after "through the". */
    public Text word() {
        return word;
    }
}
