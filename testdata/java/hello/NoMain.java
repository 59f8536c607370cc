// exit: 1
// The text "void main(" stands in this comment only.
public class NoMain {
    static int main(String[] args) { return 0; }
}
