import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** A machine whose program is a list of numbers: modes, input, output, amplifiers in a loop. */
public class IntCodeMachine {
    enum State { RUNNING, WAITING, HALTED }

    private final Map<Long, Long> memory = new HashMap<>();
    private final Deque<Long> input = new ArrayDeque<>();
    private final Deque<Long> output = new ArrayDeque<>();
    private long at, base;
    private State state = State.RUNNING;

    IntCodeMachine(String program, long... first) {
        long i = 0;
        for (String s : program.split(",")) memory.put(i++, Long.valueOf(s));
        for (long v : first) input.add(v);
    }

    private long address(int n) {
        long mode = memory.get(at) / (long) Math.pow(10, n + 1) % 10;
        return switch ((int) mode) {
            case 0 -> memory.getOrDefault(at + n, 0L);
            case 1 -> at + n;
            case 2 -> base + memory.getOrDefault(at + n, 0L);
            default -> throw new IllegalStateException("mode " + mode + " at " + at);
        };
    }

    private long get(int n) {
        return memory.getOrDefault(address(n), 0L);
    }

    private void binary(LongBinaryOperator op) {
        memory.put(address(3), op.applyAsLong(get(1), get(2)));
        at += 4;
    }

    IntCodeMachine run() {
        state = State.RUNNING;
        while (state == State.RUNNING) {
            int op = (int) (memory.get(at) % 100);
            switch (op) {
                case 1 -> binary(Math::addExact);
                case 2 -> binary(Math::multiplyExact);
                case 3 -> {
                    if (input.isEmpty()) {
                        state = State.WAITING;
                    } else {
                        memory.put(address(1), input.remove());
                        at += 2;
                    }
                }
                case 4 -> { output.add(get(1)); at += 2; }
                case 5 -> at = get(1) != 0 ? get(2) : at + 3;
                case 6 -> at = get(1) == 0 ? get(2) : at + 3;
                case 7 -> binary((a, b) -> a < b ? 1 : 0);
                case 8 -> binary((a, b) -> a == b ? 1 : 0);
                case 9 -> { base += get(1); at += 2; }
                case 99 -> state = State.HALTED;
                default -> throw new IllegalStateException("opcode " + op + " at " + at);
            }
        }
        return this;
    }

    static List<Long> run(String program, long... in) {
        return List.copyOf(new IntCodeMachine(program, in).run().output);
    }

    static long amplify(String program, List<Integer> phases) {
        List<IntCodeMachine> ring = phases.stream().map(p -> new IntCodeMachine(program, p)).toList();
        long signal = 0;
        for (int i = 0; ring.get(4).state != State.HALTED; i = (i + 1) % 5) {
            ring.get(i).input.add(signal);
            signal = ring.get(i).run().output.remove();
        }
        return signal;
    }

    static Stream<List<Integer>> permutations(List<Integer> items) {
        return items.isEmpty() ? Stream.of(List.of()) : items.stream().flatMap(first ->
            permutations(items.stream().filter(i -> !i.equals(first)).toList()).map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList()));
    }

    public static void main(String[] args) {
        System.out.println(run("3,0,4,0,99", 77) + " " + run("1002,6,3,6,4,6,33", 1));
        String compare = "3,21,1008,21,8,20,1005,20,22,107,8,21,20,1006,20,31,1106,0,36,98,0,0,1002,21,125,20,4,20,1105,1,46,104,999,1105,1,46,1101,1000,1,20,4,20,1105,1,46,98,99";
        System.out.println(run(compare, 7) + " " + run(compare, 8) + " " + run(compare, 9));
        System.out.println(run("109,1,204,-1,1001,100,1,100,1008,100,16,101,1006,101,0,99"));
        System.out.println(run("1102,34915192,34915192,7,4,7,99,0") + " " + run("104,1125899906842624,99"));
        String loop = "3,26,1001,26,-4,26,3,27,1002,27,2,27,1,27,26,27,4,27,1001,28,-1,28,1005,28,6,99,0,0,5";
        List<Integer> best = permutations(List.of(5, 6, 7, 8, 9)).max(Comparator.comparingLong(p -> amplify(loop, p))).orElseThrow();
        System.out.println(best + " " + amplify(loop, best));
        try {
            run("77");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            run("1102,9223372036854775807,2,5,99,0");
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }
}
