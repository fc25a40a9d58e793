package adem.screen.figure;

import java.util.List;

/** All within a closed line. */
final class Outline implements DistanceField {

    private final Box box;
    private final Edge[] edges;

    /** @param corners of the line, which returns from the last to the first */
    Outline(List<Vec2> corners) {
        this.box = Box.around(corners, 0);
        this.edges = new Edge[corners.size()];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = Edge.between(corners.get(i), corners.get((i + 1) % edges.length));
        }
    }

    @Override
    public Box box() {
        return box;
    }

    @Override
    public double at(double x, double y) {
        double away = box.distance(x, y);
        if (away > FAR) {
            return away;
        }
        boolean within = false;
        double least = Double.MAX_VALUE;
        for (Edge edge : edges) {
            least = Math.min(least, edge.squared(x, y, edge.part(x, y)));
            within ^= edge.isCrossed(x, y);
        }
        return within ? -Math.sqrt(least) : Math.sqrt(least);
    }
}
