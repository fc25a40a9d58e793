package adem.page;

import adem.routine.Routine;
import adem.routine.RoutineSummary;
import adem.routine.file.BrokenRoutine;
import adem.routine.file.RoutineLibrary;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TextWidth;
import adem.text.TimeFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All routines, for people and for programs. A broken file of the user's is told and does not stop the others. */
public final class RoutineList {

    private static final Text OWN = new Text("van jou", "yours");
    private static final Text REPLACES = new Text("van jou, in plaats van die van adem", "yours, in place of adem's");

    private final Printer printer;
    private final Map<String, RoutineSummary> listings = new TreeMap<>();
    private final Map<String, Text> origins = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    public RoutineList(Printer printer, RoutineLibrary library) throws IOException {
        this.printer = printer;
        library.builtIn().forEach(listing -> listings.put(listing.id(), listing));
        for (Path file : library.ownFiles()) {
            try {
                RoutineSummary own = RoutineSummary.of(library.read(file));
                origins.put(own.id(), listings.containsKey(own.id()) ? REPLACES : OWN);
                listings.put(own.id(), own);
            } catch (BrokenRoutine mistakes) {
                broken.add(printer.say(mistakes.lines().get(0)));
            } catch (BadInput unreadable) {
                broken.add(printer.say(unreadable.text()));
            }
        }
    }

    public String text() {
        TextStyle style = printer.style();
        StringBuilder text = new StringBuilder();
        for (RoutineSummary listing : listings.values()) {
            String id = SafeText.of(listing.id());
            text.append(style.strong(TextWidth.padded(id, 19)))
                    .append(TextWidth.padded(SafeText.of(printer.say(listing.title())), 38))
                    .append(TextWidth.padded(TimeFormat.clock(listing.length()), 7))
                    .append(style.quiet(printer.say(listing.position().word()) + needs(listing)))
                    .append(origin(listing))
                    .append('\n');
        }
        broken.forEach(line -> text.append(SafeText.of(line)).append('\n'));
        return text.toString();
    }

    private String needs(RoutineSummary listing) {
        return listing.needs().stream()
                .map(need -> ", " + printer.say(need.word()))
                .collect(Collectors.joining());
    }

    private String origin(RoutineSummary listing) {
        Text origin = origins.get(listing.id());
        return origin == null ? "" : "  (" + printer.say(origin) + ")";
    }

    public String json() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (RoutineSummary listing : listings.values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", listing.id());
            one.put("title", printer.say(listing.title()));
            one.put("seconds", listing.length().toSeconds());
            one.put("position", listing.position().name().toLowerCase(Locale.ROOT));
            one.put("needs", listing.needs().stream().map(Routine.Need::id).collect(Collectors.toList()));
            one.put("aliases", listing.aliases());
            one.put("own", origins.containsKey(listing.id()));
            all.add(one);
        }
        return Json.of(all);
    }
}
