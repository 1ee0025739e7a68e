"""`python -m clientwright` is `clientwright`."""

from clientwright.cli import main

if __name__ == "__main__":
    main()
