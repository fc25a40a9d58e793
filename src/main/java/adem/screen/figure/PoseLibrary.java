package adem.screen.figure;

import java.io.IOException;
import java.io.InputStream;
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
        try (InputStream in = PoseLibrary.class.getResourceAsStream("/adem/screen/poses/" + name + ".txt")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(PoseReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException problem) {
            throw new IllegalStateException("cannot read the pose " + name, problem);
        }
    }
}
