import java.util.*;

public class StateMachine {
    enum State { START { State next(char c) { return Character.isLetter(c) ? WORD : NUMBER; } }, WORD { State next(char c) { return Character.isDigit(c) ? NUMBER : c == ' ' ? END : this; } }, NUMBER { State next(char c) { return Character.isLetter(c) ? WORD : c == ' ' ? END : this; } }, END { State next(char c) { return START; } }; abstract State next(char c); }

    public static void main(String[] args) throws Exception {
        State s = State.START;
        for (char c : "a1b22 x".toCharArray()) { s = s.next(c); System.out.print(s + " "); }
        System.out.println();
        Map<State, Integer> m = new EnumMap<>(State.class);
        for (State t : State.values()) m.merge(t, t.ordinal(), Integer::sum);
        System.out.println(m);
    }
}
