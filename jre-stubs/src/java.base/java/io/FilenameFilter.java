package java.io;

/** Chooses files by directory and name. */
public interface FilenameFilter {
    boolean accept(File dir, String name);
}
