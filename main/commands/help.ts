// What the command line says of itself.

export const HELP = `Sitewright turns a client's brief into a finished website, offline.

  sitewright make [brief]      make a site from a brief: JSON, text or Markdown
      --out <folder>           where to write it
      --direction <id>         art direction to use
      --model <which>          let a model better the drafts: fast, balanced, best, a model's id, or none
      --budget <dollars>       the most that may cost; 0.50 when missing
      --grade                  grade it when it is made
      --refine                 grade it, and make again what is at fault, three times at most
      --open                   look at it when it is made
      --database-url <url>     let the workers of a shared PostgreSQL make it
      --json                   print one summary object and nothing else

  sitewright serve             open the studio in a browser
      --site <folder>          serve one made site instead, as a host would
      --port <number>          port to use; any free one when missing
      --open                   open it in a window
      --database-url <url>     share a PostgreSQL with other studios and workers

  sitewright worker            make what others ask for, on a shared PostgreSQL
      --database-url <url>     its address; DATABASE_URL when missing

  sitewright grade <folder|address>   grade a site, whoever made it, and say what to mend
      --html <file>            write a report for the client
      --json <file>            write all of it as data
      --sarif <file>           write the findings for code hosts and editors
      --online                 allow the network: for an address, and for what pages load from elsewhere
      --threshold <grade>      exit with 1 when a grade is lower: a letter, or a number such as 0.8

  sitewright hosts             where a site can go, and what each host has to be told
  sitewright connect <host>    check a token, say what it may do, keep it in the system's keychain
      --set <key>=<value>      what else the host has to be told; a token is best piped in
      --project <project>      for this project alone
  sitewright publish <project|folder> --to <host>
      --dry-run                list what would be added, changed and removed; change nothing
      --preview                at an address of its own, beside what visitors see
      --no-probe               do not fetch it back; else exit with 1 where it is not as it was sent
      --name <name>            what the site is called there
      --set <key>=<value>      for this time
      --json                   print it as data
  sitewright status <project|folder> --to <host>
                               what visitors see there, and what was published before
  sitewright rollback <project|folder> [deployment] --to <host>
                               show visitors what they saw before; a preview goes live so, too

  sitewright domain <domain> --to <host> [--name <name>]
                               the records it needs, which of them is wrong and why; mail is left alone
      --add                    give the site that domain at the host first, and read there what it wants
  sitewright handover <project> [file.html|file.pdf]
                               a sheet for the client: what they own, where, how to leave

  sitewright fix <project>     grade a site of yours and mend what is safe to mend; each change can be undone
      --json                   print the changes as data

  sitewright judge <project>   ask a model what it holds of a site of yours, beside the grades; it changes none
      --model <which>          fast, balanced, best or a model's id
      --budget <dollars>       the most that may cost
      --json                   print it as data

  sitewright history <project> list the changes of a site and its named versions
      --json                   print them as data

  sitewright undo <project>    take the newest change back
  sitewright restore <project> <version>
                               go back to a named version, or to a change of the list
                               (a project is named by its brief's file, its name or its id)

  sitewright models            list the models that are connected, on this machine and elsewhere
  sitewright models check [model]       ask each a small question, or see whether one is fit for the work
  sitewright models allow <provider>    let words of your clients be sent there; forbid takes it back
  sitewright models key <provider>      keep a key in the vault: < key.txt; drop-key takes it away
  sitewright models local-only <on|off> nothing of a client leaves this machine
  sitewright models show-pages <on|off> pictures of pages may be shown to those that judge them
  sitewright models draw <on|off>       a model draws pictures where the client gave none
  sitewright models two <on|off>        asks two models about every draft and keeps the better answer
  sitewright models receipts [sites]    what models have cost by month, or by site and month
  sitewright models sent       what left this machine, newest first
      --json                   print any of these as data

  sitewright agents            show the plan: who reads and writes what
      --graph <file.svg>       draw it
      --json                   print it as data

  sitewright backup [list]     show the backups of the store
  sitewright backup now        take one and try it out
  sitewright backup verify     open every backup and read all of it
  sitewright backup restore <id>   put one in the store's place; what is there now is kept aside
      --json                   print it as data

  sitewright audit verify      see whether the security audit log is as it was written
      --json                   print it as data

  sitewright export <project> [file]   save one project in one file, by its id or name
  sitewright import <file>     open such a file as a new project

  sitewright move --to <database-url>     copy everything to an empty PostgreSQL, compared by hash
  sitewright move --from <database-url>   copy everything from one into an empty store here

Data is kept in the folder that SITEWRIGHT_DATA names, else in the system's usual place.
Stop with Ctrl+C; the same command goes on from there.`;
