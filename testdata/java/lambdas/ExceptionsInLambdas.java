public class ExceptionsInLambdas {
    interface Op<T> { T run() throws java.io.IOException; }

    public static void main(String[] args) throws Exception {
        Op<String> op = () -> { throw new java.io.IOException("inside"); };
        try { op.run(); } catch (java.io.IOException e) { System.out.println(e.getMessage() + " " + e.getStackTrace()[0].getMethodName()); }
        Op<Integer> ok = () -> 3;
        System.out.println(ok.run());
    }
}
