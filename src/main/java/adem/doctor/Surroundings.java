package adem.doctor;

import adem.host.Encoding;
import adem.host.Host;
import adem.text.SafeText;
import adem.text.Text;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What in the environment makes adem slower or poorer than it could be, each with what would be right. */
final class Surroundings {

    private static final List<String> JAVA_OPTIONS = List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

    private Surroundings() {}

    static List<Text> of(Host host) {
        List<Text> troubles = new ArrayList<>();
        locale(host, troubles);
        for (String name : JAVA_OPTIONS) {
            if (!host.variable(name).isEmpty()) {
                troubles.add(new Text(
                                "{0} verandert hoe Java start; gebruik voor adem ADEM_JAVA_OPTIONS",
                                "{0} changes how Java starts; for adem, use ADEM_JAVA_OPTIONS")
                        .with(name));
            }
        }
        String drafts = host.variable("TMPDIR");
        if (!drafts.isEmpty() && !isFolder(drafts)) {
            troubles.add(new Text("TMPDIR is {0}, en dat is geen map", "TMPDIR is {0}, which is not a folder")
                    .with(SafeText.shownPath(drafts)));
        }
        if (!Files.isWritable(host.programs().drafts())) {
            troubles.add(new Text(
                            "adem kan niet schrijven in {0}, dus er is geen stem; zet TMPDIR op een map waarin dat wel kan",
                            "adem cannot write in {0}, so there is no voice; set TMPDIR to a folder where it can")
                    .with(host.programs().drafts()));
        }
        Path cache = firstThere(host.folders().cache());
        if (!Files.isDirectory(cache) || !Files.isWritable(cache)) {
            troubles.add(new Text(
                            "adem kan niet schrijven in {0} en start daarom elke keer langzaam",
                            "adem cannot write in {0}, so it starts slowly every time")
                    .with(cache));
        }
        return troubles;
    }

    /** What the words of the locale promise against what Java and this program make of it. */
    private static void locale(Host host, List<Text> troubles) {
        String locale = Encoding.locale(host.environment());
        String charset = Encoding.charsetOf(locale);
        if (!charset.isEmpty() && !isWritable(charset)) {
            troubles.add(new Text(
                            "{0} noemt een tekenset die Java niet kan schrijven; adem schrijft UTF-8",
                            "{0} names a character set that Java cannot write; adem writes UTF-8")
                    .with(SafeText.shown(locale)));
        }
        String names = Host.property("sun.jnu.encoding");
        boolean ascii = names.startsWith("ANSI") || names.equals("US-ASCII");
        if (ascii && host.encoding().unicode()) {
            troubles.add(new Text(
                            "de taalinstelling {0} is hier niet geïnstalleerd: bestanden met een é in de naam gaan niet open;"
                                    + " LANG=C.UTF-8 helpt",
                            "the locale {0} is not installed here: files with an é in their name cannot be opened; LANG=C.UTF-8 helps")
                    .with(SafeText.shown(locale)));
        }
    }

    private static boolean isWritable(String charset) {
        try {
            return Charset.forName(charset).canEncode();
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException notHere) {
            return false;
        }
    }

    private static Path firstThere(Path path) {
        Path there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
