"""The command line `logo-studio`: thin doors that parse, call and print."""
