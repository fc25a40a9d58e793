package adem.routine.file;

import adem.text.Text;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The second pass over a file: walks the events of the YAML before anything is built, because building recurses, and
 * because a routine needs no anchors, tags or second document.
 */
final class YamlScan {

    private static final int DEEPEST = 12;
    private static final int MOST_EVENTS = 20_000;

    private final Problems problems;
    private int depth;
    private int events;
    private int documents;
    private boolean mayBuild = true;

    private YamlScan(Problems problems) {
        this.problems = problems;
    }

    /** The nodes of a text, nothing when it is empty, no YAML, or too much or too tangled to build. */
    static Optional<Node> read(String text, Problems problems) {
        try {
            YamlScan scan = new YamlScan(problems);
            scan.walk(text);
            return scan.mayBuild ? new Compose(settings()).composeString(text) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            problems.add(YamlMistake.place(e), YamlMistake.text(e));
        } catch (RuntimeException e) {
            // The library also trips over some input with exceptions that are not its own; whoever made the file has
            // to hear of it all the same.
            problems.add(1, 1, YamlMistake.UNKNOWN);
        }
        return Optional.empty();
    }

    private static LoadSettings settings() {
        // Every value stays the text that was written; what it means is for the readers of the format.
        return LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(true)
                .build();
    }

    private void walk(String text) {
        for (Event event : new Parse(settings()).parseString(text)) {
            if (!goesOn(event)) {
                return;
            }
        }
    }

    private boolean goesOn(Event event) {
        if (++events > MOST_EVENTS) {
            return stop(
                    event,
                    new Text(
                            "er staat te veel in dit bestand; een routine heeft hooguit 200 stappen",
                            "there is too much in this file; a routine has at most 200 steps"));
        }
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            return stop(
                    event,
                    new Text(
                            "hier begint een tweede document (---); één routine per bestand",
                            "a second document (---) begins here; put one routine in each file"));
        }
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            return stop(
                    event,
                    new Text(
                            "dit zit te diep in elkaar; hooguit 12 lagen",
                            "this is nested too deeply; at most 12 levels"));
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (event instanceof NodeEvent node) {
            node(node);
        }
        return true;
    }

    private boolean stop(Event event, Text text) {
        problems.add(event.getStartMark(), text);
        mayBuild = false;
        return false;
    }

    private void node(NodeEvent event) {
        if (event instanceof AliasEvent) {
            // A few references to references are a tree that nobody can walk to its end.
            mayBuild = false;
            problems.add(
                    event.getStartMark(),
                    new Text(
                            "een verwijzing met * kan hier niet; schrijf het uit, of zet tekst met een * erin tussen"
                                    + " aanhalingstekens",
                            "a reference with * is not allowed; write it out, or put text that has a * in quotes"));
        } else if (event.getAnchor().isPresent()) {
            problems.add(
                    event.getStartMark(),
                    new Text(
                            "een anker met & kan hier niet; haal het weg, of zet tekst met een & erin tussen aanhalingstekens",
                            "an anchor with & is not allowed; remove it, or put text that has an & in quotes"));
        }
        if (tag(event).isPresent()) {
            problems.add(
                    event.getStartMark(),
                    new Text(
                            "een label met ! kan hier niet; haal het weg, of zet tekst met een ! erin tussen aanhalingstekens",
                            "a tag with ! is not allowed; remove it, or put text that has a ! in quotes"));
        }
        if (event instanceof ScalarEvent scalar) {
            // Quoted text can spell out a character that the first pass did not see, such as "\e".
            scalar.getValue()
                    .codePoints()
                    .filter(RawText::isHidden)
                    .findFirst()
                    .ifPresent(character -> problems.add(event.getStartMark(), RawText.hidden(character)));
        }
    }

    private static Optional<String> tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }
}
