package adem.cli.manual;

import adem.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What manual pages say besides the help. */
final class ManualText {

    static final Text NAME = new Text("NAAM", "NAME");
    static final Text EXAMPLES = new Text("VOORBEELDEN", "EXAMPLES");
    static final Text SYNOPSIS = new Text("SAMENVATTING", "SYNOPSIS");
    static final Text DESCRIPTION = new Text("BESCHRIJVING", "DESCRIPTION");
    static final Text COMMANDS = new Text("OPDRACHTEN", "COMMANDS");
    static final Text OPTIONS = new Text("OPTIES", "OPTIONS");
    static final Text SETTINGS = new Text("INSTELLINGEN", "SETTINGS");
    static final Text FILES = new Text("BESTANDEN", "FILES");
    static final Text ENVIRONMENT = new Text("OMGEVING", "ENVIRONMENT");
    static final Text EXIT = new Text("\"EXITCODE\"", "\"EXIT STATUS\"");
    static final Text SAFETY = new Text("VEILIGHEID", "SAFETY");
    static final Text SEE = new Text("\"ZIE OOK\"", "\"SEE ALSO\"");

    static final Text ABOUT = new Text(
            "Alles wat adem met je doet, gaat in jouw tempo: je kunt pauzeren, overslaan en stoppen wanneer je wilt. Je ziet het"
                    + " op het hele scherm, of regel voor regel met --plain, en je hoort het als je wilt als tonen of met een"
                    + " stem. adem werkt zonder internet.",
            "Everything adem does with you is at your own pace: you can pause, skip and stop whenever you want. It uses the"
                    + " full screen, or prints line by line with --plain. If you like, it guides you with tones or a voice. adem"
                    + " works without the internet.");
    static final Text HELP = new Text(
            "`adem help OPDRACHT` en `adem OPDRACHT --help` tonen allebei de hulp van een opdracht.",
            "`adem help COMMAND` and `adem COMMAND --help` both show the help for a command.");
    static final Text CONFIG = new Text(
            "Zet je eigen instellingen in `~/.config/adem/config.properties`, één per regel, zoals `view = curve`. Geldt een"
                    + " instelling voor meer dan één opdracht, dan kun je die ook voor één opdracht zetten, zoals"
                    + " `breathe.view = curve`. Wat je bij de opdracht zelf typt, gaat altijd voor.",
            "Put your own settings in `~/.config/adem/config.properties`, one per line, such as `view = curve`. A setting for"
                    + " several commands can also be set for just one, such as `breathe.view = curve`. What you type on the"
                    + " command line overrides your settings.");
    static final Text UNTIL = new Text(
            "Met --until krijg je de exitcode van de opdracht waarop je wacht.",
            "With --until, the exit status is that of the command you wait for.");
    static final Text NO_ADVICE = new Text("Dit is geen medisch advies.", "This is not medical advice.");

    /** The safety rules that count whatever is practised. */
    static final List<String> RULES = List.of("place", "dizzy", "pain", "check", "chest");

    private static final String[][] PLACES = {
        {"~/.config/adem/config.properties", "Je instellingen.", "Your settings."},
        {"~/.config/adem/routines", "Je eigen routines; zie adem-routine(5).", "Your own routines; see adem-routine(5)."
        },
        {"~/.local/share/adem/log", "Het logboek van je sessies.", "The log of your sessions."},
        {
            "~/.local/state/adem",
            "Wat adem van deze computer onthoudt, zoals hoe hij in het logboek heet.",
            "What adem remembers about this computer, such as its name in the log."
        },
        {
            "~/.cache/adem",
            "Hiermee start adem sneller. Je kunt het altijd weggooien.",
            "What makes adem start faster. You can delete it at any time."
        },
    };

    private static final String[][] VARIABLES = {
        {
            "LC_ALL, LC_MESSAGES, LANG, LANGUAGE",
            "De taal: Nederlands of Engels. --lang en de instelling lang gaan voor.",
            "The language: Dutch or English. --lang and the setting lang override these."
        },
        {
            "XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME",
            "In plaats van ~/.config, ~/.local/share, ~/.local/state en ~/.cache.",
            "In place of ~/.config, ~/.local/share, ~/.local/state and ~/.cache."
        },
        {
            "NO_COLOR, CLICOLOR, CLICOLOR_FORCE",
            "Of er kleuren zijn: geen met NO_COLOR of met CLICOLOR=0, altijd met CLICOLOR_FORCE=1.",
            "Whether there are colours: none with NO_COLOR or CLICOLOR=0, always with CLICOLOR_FORCE=1."
        },
        {"VISUAL, EDITOR", "Waarmee adem log edit het logboek opent.", "The editor that adem log edit uses."},
        {
            "PAGER",
            "Waarmee je bladert door wat langer is dan het scherm.",
            "The program that shows text that is longer than the screen."
        },
        {
            "ACCESSIBLE",
            "Is dit gezet, dan schrijft adem regel voor regel, net als met --plain.",
            "If this is set, adem prints line by line, as with --plain."
        },
        {"JAVA_HOME", "Welke Java adem gebruikt.", "Which Java adem uses."},
        {"ADEM_JAVA_OPTIONS", "Extra opties voor Java.", "Extra options for Java."},
        {
            "ADEM_DEBUG",
            "Met 1 zie je waar het misging als er iets gebeurt dat niet had mogen gebeuren.",
            "If this is 1, adem shows where an unexpected error came from."
        },
    };

    private static final String[][] CODES = {
        {"0", "Het is gelukt, of je bent zelf gestopt.", "Everything was done, or you stopped it yourself."},
        {"1", "Wat je vroeg, lukte niet.", "What you asked for could not be done."},
        {
            "2",
            "Er staat een fout in wat je typte of in je instellingen.",
            "There is a mistake in what you typed or in your settings."
        },
        {"129", "De terminal werd gesloten.", "The terminal was closed."},
        {"130", "Je stopte met Ctrl-C.", "You stopped it with Ctrl-C."},
    };

    private ManualText() {}

    /** Where things are. */
    static Map<String, Text> places() {
        return table(PLACES);
    }

    /** The variables that adem reads. */
    static Map<String, Text> variables() {
        return table(VARIABLES);
    }

    /** How it ends. */
    static Map<String, Text> codes() {
        return table(CODES);
    }

    private static Map<String, Text> table(String[][] rows) {
        Map<String, Text> table = new LinkedHashMap<>();
        for (String[] row : rows) {
            table.put(row[0], new Text(row[1], row[2]));
        }
        return table;
    }
}
