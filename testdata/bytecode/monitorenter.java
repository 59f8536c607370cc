// run: ("s")=1; (null)=!java.lang.NullPointerException
class monitorenter {
    static int run(Object o) {
        synchronized (o) {
            synchronized (o) {
                return Thread.holdsLock(o) ? 1 : 0;
            }
        }
    }
}
