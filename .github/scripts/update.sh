#!/usr/bin/env bash
# Takes new documentation of one API, and opens a pull request where it changes something; opens an issue where
# the overlay must be settled first. Needs API (its folder in spec/), PAGES (addresses, one a line), GH_TOKEN,
# whose owner may push. Texts stay below the host's limit, 65,536 characters.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

arguments=()
while IFS= read -r page; do
  if [ -n "$page" ]; then arguments+=(--from "$page"); fi
done <<< "$PAGES"

settled=true
clientwright update "$API" "${arguments[@]}" --dry-run --markdown > "$work/changes.md" 2> "$work/messages.txt" ||
  settled=false
# Messages quote the documentation, which must not speak to the runner.
token=$(python3 -c 'import secrets; print(secrets.token_hex())')
echo "::stop-commands::$token"
cat "$work/messages.txt"
echo "::$token::"
# A page that cannot be read at all has no changes to tell, and fails the job.
test -s "$work/changes.md"

if $settled; then clientwright update "$API" "${arguments[@]}" > /dev/null 2>&1; fi
{
  python3 "$here/shorten.py" 44000 < "$work/changes.md"
  if [ -s "$work/messages.txt" ]; then
    printf '\n### To settle\n\n'
    sed 's/^/    /' "$work/messages.txt" | python3 "$here/shorten.py" 20000
  fi
} > "$work/body.md"

if [ -n "$(git status --porcelain -- spec generated)" ]; then
  branch="update-$API"
  git config user.name "github-actions[bot]"
  git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
  git switch --quiet --create "$branch"
  git add --all spec generated
  git commit --quiet --message "Update $API to its new documentation"
  gh auth setup-git
  git push --quiet --force origin "$branch"
  gh pr edit "$branch" --body-file "$work/body.md" ||
    gh pr create --head "$branch" --title "Update $API" --body-file "$work/body.md"
fi

if ! $settled; then
  title="Update $API: the overlay must be settled first"
  number=$(gh issue list --state open --search "in:title \"$title\"" --json number --jq '.[0].number // empty')
  if [ -n "$number" ]; then
    gh issue edit "$number" --body-file "$work/body.md"
  else
    gh issue create --title "$title" --body-file "$work/body.md"
  fi
fi
