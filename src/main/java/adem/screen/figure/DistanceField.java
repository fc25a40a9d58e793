package adem.screen.figure;

import java.util.List;

/** How far a place is from the edge of something, in units of a pose; below 0 within it. */
interface DistanceField {

    /** Beyond so many units it is enough to tell that it is far: nothing is painted there, and nothing is soft. */
    double FAR = 5;

    /** The distance; where that is more than {@link #FAR} it may be told as less, but not as less than {@link #FAR}. */
    double at(double x, double y);

    /** What all of it lies in. */
    Box box();

    /** A limb through these joints, as thick at each as told. */
    static DistanceField limb(List<Vec2> joints, double[] radii) {
        return new Limb(joints, radii);
    }

    /** A disc, or an oval that lies or stands. */
    static DistanceField oval(Vec2 middle, double wide, double high) {
        return new Oval(middle, wide, high);
    }

    /** All within a closed line. */
    static DistanceField area(List<Vec2> edge) {
        return new Outline(edge);
    }

    /** The same, so many units thicker all around. */
    default DistanceField grown(double by) {
        return new Grown(this, by);
    }

    /** The two as one, soft where they meet. */
    default DistanceField with(DistanceField other, double softness) {
        return new Union(this, other, softness);
    }

    /** @param wide half of it */
    record Oval(Vec2 middle, double wide, double high) implements DistanceField {

        @Override
        public double at(double x, double y) {
            return (Math.hypot((x - middle.x()) / wide, (y - middle.y()) / high) - 1) * Math.min(wide, high);
        }

        @Override
        public Box box() {
            return Box.around(List.of(middle), Math.max(wide, high));
        }
    }

    /** What is thicker by so much. */
    record Grown(DistanceField field, double by) implements DistanceField {

        @Override
        public double at(double x, double y) {
            return field.at(x, y) - by;
        }

        @Override
        public Box box() {
            return field.box().grown(by);
        }
    }

    /** Two that are one. */
    record Union(DistanceField one, DistanceField other, double softness) implements DistanceField {

        @Override
        public double at(double x, double y) {
            double a = one.at(x, y);
            double b = other.at(x, y);
            double h = Math.max(0, softness - Math.abs(a - b)) / softness;
            return Math.min(a, b) - h * h * softness / 4;
        }

        @Override
        public Box box() {
            return one.box().and(other.box()).grown(softness / 4);
        }
    }
}
