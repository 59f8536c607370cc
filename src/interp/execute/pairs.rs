//! Handlers of pairs of ops.
use super::handlers as body;
use super::state::State;
use crate::interp::fusion::all_pairs;

macro_rules! pairs {
    ($($Pair:ident = $name:ident: $First:ident $first:ident $words:literal $Second:ident $second:ident $field:ident;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: E1 to E4 hold for `s`, which the dispatcher vouches for, and for the op behind this one.
            unsafe {
                let result = s.a();
                s.left = false;
                body::$first(s);
                s.known = pairs!(@$field result);
                if !s.left {
                    body::$second(s);
                }
                s.known = [None; 3];
            }
        }
    )* };
    (@any $result:ident) => { { let _ = $result; [None; 3] } };
    (@a $result:ident) => { [Some($result), None, None] };
    (@b $result:ident) => { [None, Some($result), None] };
    (@c $result:ident) => { [None, None, Some($result)] };
}
all_pairs!(pairs);
