package adem.cli;

import adem.page.PageLines;
import adem.page.Printer;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What can be set, in the words of the help. */
public final class SettingsPage {

    private static final int COLUMN = 20;
    private static final int WIDEST = 80;
    private static final Text WHERE =
            new Text("Zet je eigen instellingen in {0}, één per regel:", "Put your own settings in {0}, one per line:");
    private static final Text ONE = new Text(
            "Geldt een instelling voor meer dan één opdracht, dan kun je die ook voor één opdracht zetten: breathe.view = curve,"
                    + " routine.start.plain = true. Wat je bij de opdracht zelf typt, gaat altijd voor.",
            "A setting for several commands can also be set for just one: breathe.view = curve, routine.start.plain = true."
                    + " What you type on the command line overrides your settings.");

    private SettingsPage() {}

    /** Every setting with what it does. */
    public static String of(CommandContext context) {
        Printer printer = context.printer();
        PageLines page = new PageLines(printer.style(), Math.min(WIDEST, printer.columns()));
        page.paragraph(context.say(
                        WHERE.with(SafeText.shownPath(context.settings().file()))))
                .blank();
        all(context.language()).forEach((key, text) -> page.term(2, COLUMN, key, text));
        return page.blank().paragraph(context.say(ONE)).text();
    }

    /** Every setting by its key, with what it does. */
    public static Map<String, String> all(Language language) {
        ResourceBundle texts = Help.texts(language);
        Map<String, String> all = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            all.put(setting.key(), text(texts, setting));
        }
        return all;
    }

    /** The help of the option, which stands under its name or that of the first command that has it. */
    private static String text(ResourceBundle texts, Setting setting) {
        for (String key : setting.keys()) {
            for (String place : new String[] {key, "adem." + key}) {
                if (texts.containsKey(place)) {
                    return texts.getString(place);
                }
            }
        }
        throw new MissingResourceException("no help", SettingsPage.class.getName(), setting.word());
    }
}
