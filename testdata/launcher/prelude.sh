# Sourced before each case of cases.txt. Job control, so that the shell does not make its background jobs ignore SIGINT.
set -m

# signalled SIGNAL [options] Class args: sends the signal once the program has printed "ready".
signalled() {
    local signal=$1 status=0
    shift
    : >output.txt
    $J -cp classes "$@" >output.txt 2>&1 &
    local program=$!
    until grep -q ready output.txt; do kill -0 $program 2>/dev/null || break; done
    kill -"$signal" $program
    wait $program 2>/dev/null || status=$?
    cat output.txt
    echo "exit $status"
}
