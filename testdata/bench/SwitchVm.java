/** A bytecode interpreter inside the interpreter: one big switch in a loop. */
public class SwitchVm {
    static final int PUSH = 0, ADD = 1, SUB = 2, MUL = 3, LOAD = 4, STORE = 5, LESS = 6, JUMP = 7, JUMP_IF = 8, DUP = 9, SWAP = 10, XOR = 11, AND = 12,
        SHIFT = 13, DROP = 14, INC = 15, HALT = 16;

    static int run(int[] code, int[] variables) {
        int[] stack = new int[32];
        int top = 0, pc = 0;
        while (true) {
            switch (code[pc++]) {
                case PUSH: stack[top++] = code[pc++]; break;
                case ADD: top--; stack[top - 1] += stack[top]; break;
                case SUB: top--; stack[top - 1] -= stack[top]; break;
                case MUL: top--; stack[top - 1] *= stack[top]; break;
                case LOAD: stack[top++] = variables[code[pc++]]; break;
                case STORE: variables[code[pc++]] = stack[--top]; break;
                case LESS: top--; stack[top - 1] = stack[top - 1] < stack[top] ? 1 : 0; break;
                case JUMP: pc = code[pc]; break;
                case JUMP_IF: if (stack[--top] != 0) pc = code[pc]; else pc++; break;
                case DUP: stack[top] = stack[top - 1]; top++; break;
                case SWAP: { int kept = stack[top - 1]; stack[top - 1] = stack[top - 2]; stack[top - 2] = kept; break; }
                case XOR: top--; stack[top - 1] ^= stack[top]; break;
                case AND: top--; stack[top - 1] &= stack[top]; break;
                case SHIFT: top--; stack[top - 1] >>>= stack[top]; break;
                case DROP: top--; break;
                case INC: variables[code[pc]] += code[pc + 1]; pc += 2; break;
                case HALT: return stack[top - 1];
                default: throw new IllegalStateException();
            }
        }
    }

    public static void main(String[] args) {
        int rounds = args.length == 0 ? 4_000_000 : Integer.parseInt(args[0]);
        int[] code = {
            PUSH, 1, STORE, 1, // x = 1
            LOAD, 1, PUSH, 1103515245, MUL, PUSH, 12345, ADD, DUP, STORE, 1,
            PUSH, 16, SHIFT, LOAD, 2, ADD, PUSH, 0xffffff, AND, LOAD, 0, XOR, STORE, 2,
            INC, 0, 1, LOAD, 0, PUSH, rounds, LESS, JUMP_IF, 4,
            LOAD, 2, DUP, SWAP, DROP, HALT,
        };
        System.out.println(run(code, new int[3]));
    }
}
