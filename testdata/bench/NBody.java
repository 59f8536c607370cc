/** Floating point on fields and arrays. */
public class NBody {
    static class Body {
        double x, y, z, vx, vy, vz, mass;
        Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
            this.x = x; this.y = y; this.z = z; this.vx = vx; this.vy = vy; this.vz = vz; this.mass = mass;
        }
    }

    static void advance(Body[] bodies, double dt) {
        for (int i = 0; i < bodies.length; i++) {
            Body a = bodies[i];
            for (int j = i + 1; j < bodies.length; j++) {
                Body b = bodies[j];
                double dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z;
                double square = dx * dx + dy * dy + dz * dz;
                double force = dt / (square * Math.sqrt(square));
                a.vx -= dx * b.mass * force; a.vy -= dy * b.mass * force; a.vz -= dz * b.mass * force;
                b.vx += dx * a.mass * force; b.vy += dy * a.mass * force; b.vz += dz * a.mass * force;
            }
        }
        for (Body body : bodies) {
            body.x += dt * body.vx; body.y += dt * body.vy; body.z += dt * body.vz;
        }
    }

    public static void main(String[] args) {
        int rounds = args.length == 0 ? 800_000 : Integer.parseInt(args[0]);
        Body[] bodies = {new Body(0, 0, 0, 0, 0, 0, 39), new Body(4.8, -1.1, -0.1, 0.6, 2.8, -0.02, 0.037), new Body(8.3, 4.1, -0.4, -1.0, 1.8, 0.008, 0.011),
            new Body(12.8, -15.1, -0.2, 1.0, 0.8, -0.01, 0.0017), new Body(15.3, -25.9, 0.1, 0.9, 0.5, -0.03, 0.002)};
        for (int i = 0; i < rounds; i++) advance(bodies, 0.001);
        System.out.println(bodies[0].x + " " + bodies[1].y);
    }
}
