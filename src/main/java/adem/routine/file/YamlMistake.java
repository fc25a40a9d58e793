package adem.routine.file;

import adem.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what is wrong with text that is no YAML. */
final class YamlMistake {

    /** Where no more is known. */
    static final Text UNKNOWN = new Text(
            "dit is geen leesbare YAML; kijk naar het inspringen, de aanhalingstekens en de dubbele punten",
            "this cannot be read as YAML; check the indentation, the quotes and the colons");

    private static final Map<String, Text> KNOWN = known();

    private YamlMistake() {}

    /** What the library found, in words for somebody who writes a routine. */
    static Text text(MarkedYamlEngineException mistake) {
        String said = mistake.getContext() + ": " + mistake.getProblem();
        return KNOWN.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN)
                .with(mistake.getContextMark().map(mark -> mark.getLine() + 1).orElse(1));
    }

    /** Where to look: where a quotation mark opens that never closes, else where the library stopped. */
    static Optional<Mark> place(MarkedYamlEngineException mistake) {
        boolean isOpen = String.valueOf(mistake.getContext()).contains("quoted scalar")
                && String.valueOf(mistake.getProblem()).contains("found unexpected");
        return isOpen
                ? mistake.getContextMark().or(mistake::getProblemMark)
                : mistake.getProblemMark().or(mistake::getContextMark);
    }

    /** Parts of what the library says; the first that fits counts. */
    private static Map<String, Text> known() {
        Map<String, Text> known = new LinkedHashMap<>();
        known.put("TAB", new Text("spring in met spaties; hier staat een tab", "indent with spaces; found a tab"));
        known.put("'\\t", known.get("TAB"));
        known.put(
                "mapping values are not allowed",
                new Text(
                        "hier kan geen dubbele punt staan; zet de tekst tussen aanhalingstekens, of kijk naar het"
                                + " inspringen",
                        "a colon cannot stand here; put the text in quotes, or check the indentation"));
        known.put(
                "could not find expected ':'",
                new Text(
                        "hier hoort een sleutel met een dubbele punt (sleutel: waarde); kijk ook naar het inspringen",
                        "expected a key with a colon (key: value) here; check the indentation as well"));
        known.put(
                "while scanning a quoted scalar: found unexpected end",
                new Text("dit aanhalingsteken wordt nergens gesloten", "this quotation mark is never closed"));
        known.put(
                "while scanning a double-quoted scalar: found unexpected",
                known.get("while scanning a quoted scalar: found unexpected end"));
        known.put(
                "while scanning a double-quoted scalar",
                new Text(
                        "na een \\ tussen dubbele aanhalingstekens komt een bekend teken, zoals \\\" of \\\\; gebruik"
                                + " anders enkele aanhalingstekens",
                        "in double quotes, a \\ is followed by a known character, such as \\\" or \\\\; or use single"
                                + " quotes"));
        known.put(
                "',' or ']'",
                new Text(
                        "hier hoort een komma of een ]; de lijst [...] begint op regel {0}",
                        "expected a comma or a ] here; the list [...] begins on line {0}"));
        known.put(
                "',' or '}'",
                new Text(
                        "hier hoort een komma of een }; de groep {...} begint op regel {0}",
                        "expected a comma or a } here; the group {...} begins on line {0}"));
        known.put(
                "expected <block end>",
                new Text(
                        "dit sluit niet aan op de regels erboven; wat bij elkaar hoort, begint in dezelfde kolom",
                        "this does not line up with the lines above; lines that belong together begin in the"
                                + " same column"));
        known.put(
                "sequence entries are not allowed",
                new Text(
                        "hier kan geen lijst (-) beginnen; zet hem op een nieuwe regel",
                        "a list (-) cannot begin here; put it on a new line"));
        known.put(
                "cannot start any token",
                new Text(
                        "tekst kan niet met dit teken beginnen; zet hem tussen aanhalingstekens",
                        "text cannot begin with this character; put it in quotes"));
        known.put(
                "expected <document start>",
                new Text(
                        "hier hoort niets meer; het bestand begint met sleutels (id: naam) in de eerste kolom",
                        "nothing more belongs here; the file begins with keys (id: name) in the first column"));
        known.put(
                "while scanning a block scalar",
                new Text(
                        "na | of > komt de tekst op de volgende regels, ingesprongen met spaties",
                        "after | or > the text goes on the next lines, indented with spaces"));
        known.put(
                "while scanning a directive",
                new Text(
                        "een regel kan niet met % beginnen; zet de tekst tussen aanhalingstekens",
                        "a line cannot begin with %; put the text in quotes"));
        return known;
    }
}
