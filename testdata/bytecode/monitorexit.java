// run: ("throw")=false; ("s")=false
class monitorexit {
    static boolean run(Object o) {
        try {
            synchronized (o) {
                if (o.equals("throw")) throw new IllegalStateException();
            }
        } catch (IllegalStateException e) {
            return Thread.holdsLock(o);
        }
        return Thread.holdsLock(o);
    }
}
