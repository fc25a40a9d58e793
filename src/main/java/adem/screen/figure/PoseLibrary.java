package adem.screen.figure;

import adem.host.Resources;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The poses that come with adem, each read once when it is first needed. */
final class PoseLibrary {

    private final Map<String, Optional<Pose>> read = new HashMap<>();

    /** A pose by its name; empty where there is none. */
    Optional<Pose> find(String name) {
        return read.computeIfAbsent(name, PoseLibrary::load);
    }

    private static Optional<Pose> load(String name) {
        return Resources.find("adem/screen/poses/" + name + ".txt")
                .map(bytes -> PoseReader.read(new String(bytes, StandardCharsets.UTF_8)));
    }
}
