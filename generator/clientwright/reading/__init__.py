"""Reading: files, folders and addresses become documents; HTML becomes text; Lark is met here alone."""
