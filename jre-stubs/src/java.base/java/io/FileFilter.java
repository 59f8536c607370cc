package java.io;

/** Chooses files by path. */
public interface FileFilter {
    boolean accept(File pathname);
}
