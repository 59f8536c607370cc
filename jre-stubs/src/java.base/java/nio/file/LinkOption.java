package java.nio.file;

/** What happens at links. */
public enum LinkOption implements OpenOption, CopyOption {
    NOFOLLOW_LINKS
}
