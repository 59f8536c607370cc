// flags: --dry-run
public class DryRun {
    static { System.out.println("not initialized by a dry run"); }

    public static void main(String[] args) {
        System.out.println("not run");
    }
}
