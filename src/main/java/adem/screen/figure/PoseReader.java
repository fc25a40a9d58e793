package adem.screen.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the file of a pose: one thing a line, {@code #} begins a comment. A body is about 100 units long; what is drawn later is in
 * front.
 *
 * <pre>
 * joint NAME X Y [HALF]      where a joint is, and half its thickness (by its name where none is told); the floor is at height 0
 * head NAME RADIUS DEGREES   a head that looks that way: 0 right, 90 up; -1 for no nose
 * trunk NAME NAME… / NAME…   all between two soft lines from above to below, as a back and a belly are
 * limb NAME NAME…            an arm or a leg that grows out of the trunk
 * far NAME NAME…             one on the far side
 * near NAME NAME…            one in front of the body
 * stroke NAME NAME…          a thin soft line: a mouth, a bone
 * oval NAME WIDE HIGH        a round part of the body, half as wide and high as it is
 * prop NAME NAME…            a straight line behind the body
 * cushion NAME WIDE HIGH     a soft thing behind the body
 * ground                     a floor
 * air NAME NAME…             the way of the breath, from the nose to where it gathers
 * breath NAME X Y            how far a joint moves with a full breath
 * turn PART NAME X Y         where it is at this part of a repetition, from where it begins and ends; it goes softly
 * wave NAME X Y              how far it swings to either side
 * pulse HERTZ                how often
 * </pre>
 *
 * A mistake is an {@link IllegalArgumentException} that names the line, what stands there and what should.
 */
final class PoseReader {

    private static final double FARTHEST = 400;

    private final Map<String, Vec2> joints = new HashMap<>();
    private final Map<String, Double> thickness = new HashMap<>();
    private final List<String> air = new ArrayList<>();
    private final List<BodyShape> shapes = new ArrayList<>();
    private final Map<String, Vec2> breath = new HashMap<>();
    private final TreeMap<Double, Map<String, Vec2>> turns = new TreeMap<>();
    private final Map<String, Vec2> wave = new HashMap<>();
    private boolean ground;
    private double pulse;

    private PoseReader() {}

    /** Reads a file's text. */
    static Pose read(String file) {
        PoseReader reader = new PoseReader();
        String[] lines = file.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].contains("#") ? lines[i].substring(0, lines[i].indexOf('#')) : lines[i];
            try {
                if (!line.isBlank()) {
                    reader.read(List.of(line.trim().split(" +")));
                }
            } catch (IllegalArgumentException mistake) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + mistake.getMessage(), mistake);
            }
        }
        return reader.pose();
    }

    private Pose pose() {
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("nothing is drawn");
        }
        Map<String, Trajectory> trajectories = new HashMap<>();
        turns.values().forEach(moved -> moved.keySet().forEach(joint -> trajectories.put(joint, trajectory(joint))));
        return new Pose(joints, thickness, shapes, ground, air, breath, trajectories, wave, pulse);
    }

    /** Where a joint goes: from its place through what is told of it, and back. */
    private Trajectory trajectory(String joint) {
        List<Double> parts = new ArrayList<>(List.of(0.0));
        List<Vec2> places = new ArrayList<>(List.of(Vec2.NOWHERE));
        turns.forEach((part, moved) -> {
            if (moved.containsKey(joint)) {
                parts.add(part);
                places.add(moved.get(joint));
            }
        });
        parts.add(1.0);
        places.add(Vec2.NOWHERE);
        return new Trajectory(parts.stream().mapToDouble(part -> part).toArray(), places.toArray(Vec2[]::new));
    }

    private void read(List<String> words) {
        String kind = words.get(0);
        switch (kind) {
            case "joint" -> {
                if (words.size() == 5) {
                    thickness.put(words.get(1), number(words.get(4)));
                } else {
                    expect(words, 4, "joint NAME X Y [HALF]");
                }
                if (joints.put(words.get(1), point(words, 2)) != null) {
                    throw new IllegalArgumentException("the joint \"" + words.get(1) + "\" is there twice");
                }
            }
            case "head", "cushion", "oval" -> {
                expect(words, 4, kind + " NAME NUMBER NUMBER");
                shapes.add(new BodyShape(
                        BodyShape.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        List.of(known(words.get(1))),
                        List.of(),
                        number(words.get(2)),
                        number(words.get(3))));
            }
            case "ground" -> {
                expect(words, 1, "ground");
                ground = true;
            }
            case "breath" -> {
                expect(words, 4, "breath NAME X Y");
                breath.put(known(words.get(1)), point(words, 2));
            }
            case "wave" -> {
                expect(words, 4, "wave NAME X Y");
                wave.put(known(words.get(1)), point(words, 2));
            }
            case "pulse" -> {
                expect(words, 2, "pulse HERTZ");
                pulse = number(words.get(1));
            }
            case "turn" -> {
                expect(words, 5, "turn PART NAME X Y");
                turn(number(words.get(1)), known(words.get(2)), point(words, 3));
            }
            default -> stroke(kind, words.subList(1, words.size()));
        }
    }

    private void stroke(String kind, List<String> names) {
        switch (kind) {
            case "trunk" -> {
                int middle = names.indexOf("/");
                expect(middle > 1 && middle < names.size() - 2, "trunk NAME NAME… / NAME NAME…");
                shapes.add(new BodyShape(
                        BodyShape.Kind.TRUNK,
                        known(names.subList(0, middle)),
                        known(names.subList(middle + 1, names.size())),
                        0,
                        0));
            }
            case "air" -> {
                expect(names.size() > 1, "air NAME NAME…");
                air.addAll(known(names));
            }
            case "limb", "far", "near", "stroke", "mark", "prop" -> {
                expect(names.size() > 1, kind + " NAME NAME…");
                BodyShape.Kind stroke = BodyShape.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
                shapes.add(new BodyShape(stroke, known(names), List.of(), 0, 0));
            }
            default -> throw new IllegalArgumentException("\"" + kind + "\" is nothing that a pose has");
        }
    }

    private List<String> known(List<String> names) {
        names.forEach(this::known);
        return names;
    }

    private static void expect(boolean met, String form) {
        if (!met) {
            throw new IllegalArgumentException("expected " + form);
        }
    }

    private void turn(double part, String joint, Vec2 moved) {
        if (part <= 0 || part >= 1) {
            throw new IllegalArgumentException("a part of a repetition is between 0 and 1; found " + part);
        }
        turns.computeIfAbsent(part, key -> new HashMap<>()).put(joint, moved);
    }

    private String known(String joint) {
        if (!joints.containsKey(joint)) {
            throw new IllegalArgumentException("there is no joint \"" + joint + "\" above");
        }
        return joint;
    }

    private static void expect(List<String> words, int count, String form) {
        if (words.size() != count) {
            throw new IllegalArgumentException("expected " + form);
        }
    }

    private static Vec2 point(List<String> words, int at) {
        return new Vec2(number(words.get(at)), number(words.get(at + 1)));
    }

    private static double number(String word) {
        if (!word.matches("-?\\d{1,4}(\\.\\d{1,3})?") || Math.abs(Double.parseDouble(word)) > FARTHEST) {
            throw new IllegalArgumentException(
                    "expected a number up to " + (int) FARTHEST + "; found \"" + word + "\"");
        }
        return Double.parseDouble(word);
    }
}
