package adem.cli;

import adem.language.Amounts;
import adem.language.BadInput;
import adem.language.Text;
import adem.routine.BrokenRoutine;
import adem.routine.Listing;
import adem.routine.Routine;
import adem.routine.RoutineLibrary;
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
final class RoutineList {

    private static final Text OWN = new Text("van jou", "yours");
    private static final Text REPLACES = new Text("van jou, in plaats van die van adem", "yours, in place of adem's");

    private final Context context;
    private final Map<String, Listing> listings = new TreeMap<>();
    private final Map<String, Text> origins = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    RoutineList(Context context, RoutineLibrary library) throws IOException {
        this.context = context;
        library.builtIn().forEach(listing -> listings.put(listing.id(), listing));
        for (Path file : library.ownFiles()) {
            try {
                Listing own = Listing.of(library.read(file));
                origins.put(own.id(), listings.containsKey(own.id()) ? REPLACES : OWN);
                listings.put(own.id(), own);
            } catch (BrokenRoutine mistakes) {
                broken.add(context.say(mistakes.lines().get(0)));
            } catch (BadInput unreadable) {
                broken.add(context.say(unreadable.text()));
            }
        }
    }

    String text() {
        Style style = new Style(context.colour());
        StringBuilder text = new StringBuilder();
        for (Listing listing : listings.values()) {
            String id = Printable.of(listing.id());
            text.append(style.strong(Printable.padded(id, 19)))
                    .append(Printable.padded(Printable.of(context.say(listing.title())), 38))
                    .append(Printable.padded(Amounts.clock(listing.length()), 7))
                    .append(style.quiet(context.say(listing.position().word()) + needs(listing)))
                    .append(origin(listing))
                    .append('\n');
        }
        broken.forEach(line -> text.append(Printable.of(line)).append('\n'));
        return text.toString();
    }

    private String needs(Listing listing) {
        return listing.needs().stream()
                .map(need -> ", " + context.say(need.word()))
                .collect(Collectors.joining());
    }

    private String origin(Listing listing) {
        Text origin = origins.get(listing.id());
        return origin == null ? "" : "  (" + context.say(origin) + ")";
    }

    String json() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Listing listing : listings.values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", listing.id());
            one.put("title", context.say(listing.title()));
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
