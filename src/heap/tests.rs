//! Small graphs with hand-made shapes.
