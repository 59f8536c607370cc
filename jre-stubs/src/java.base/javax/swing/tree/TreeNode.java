package javax.swing.tree;

import java.util.Enumeration;

/** The interface TreeNode of javax.swing.tree's. */
public interface TreeNode {
    TreeNode getChildAt(int number);

    int getChildCount();

    TreeNode getParent();

    int getIndex(TreeNode treeNode);

    boolean getAllowsChildren();

    boolean isLeaf();

    Enumeration<? extends TreeNode> children();
}
