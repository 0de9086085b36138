package org.lodestar.cli;

/** What {@code link} and the commands below it take. */
final class LinkHelp {
  static final String TEXT =
      """
      link --input A.csv[,B.csv ...] --out DIR [options]

        --input FILES          lists between commas: CSV (UTF-8, first line names the columns) or Parquet
        --out DIR              where pairs.csv, clusters.csv, model.json, run.json and report.html go;
                               of several lists also overlaps.csv and links.csv: how many stand on
                               which, and how many links may be false or missed
        --settings MODEL.json  comparisons and rules, trained or not, as Splink writes them too;
                               without it the columns are looked at and settings are proposed
        --type TYPE            dedupe (one list), link (lists with each other), both
        --id COLUMN            the identifier; else a column named id, else the number of the record
        --truth COLUMN         names the entity: left out of the linkage, and used to measure it
        --group COLUMN,COLUMN  with --truth: errors by the values of these columns, such as sex
        --threshold P          probability above which a pair speaks for one entity (0.5)
        --duplicate-free A,B   lists in which each entity stands once at most
        --one-to-one HOW       with --type link: each record has one partner at most in each other
                               list; greedy (the heaviest pair first) or optimal (together the most)
        --train WAY            learn although the model is trained: together (from all candidates,
                               the usual way), by-rule (one pass for each rule, averaged, as Splink),
                               labels:FILE.csv (from pairs whose verdict is match), column:COLUMN
                               (from records with the same value in it; left out of the linkage)
        --prior "RULE;RULE"    rules whose pairs are matches, such as "l.nhs = r.nhs": lambda is
                               taken from them, with
        --recall R             the share of all matches that they are believed to find
        --frequencies COL=FILE.csv,...  how common values are elsewhere: value,share or value,count
        --earlier DIR          results of the run before: clusters keep their numbers, and changes.csv
                               tells which merged, were split, came or went
        --only-new             with --earlier: only pairs with a record that was not there are looked
                               at, with the model of that run; clusters that were there stay together
        --threads N            how many work at once (2)
        --seed N               of everything drawn by chance (1)
        --engine ENGINE        where pairs are looked at: jvm (the usual, and the quickest); duckdb,
                               which writes what does not fit into memory to a folder; or spark,
                               on one machine or many (docs/howto/link-on-spark.md)
        --memory MB            of duckdb, beside that of Java (2048)
        --spill DIR            the folder for what does not fit, of duckdb numbers only, of spark
                               enciphered; else one of its own, deleted after
        --values               let report.html show values of records: names, dates of birth. Without
                               it no value stands in the report. With it, keep it as safe as the lists
        --json                 print the run and its explanation as JSON

      link find --input A.csv,B.csv --settings MODEL.json --records NEW.csv [--id COLUMN]
                [--threshold P] [--frequencies COL=FILE.csv]
        looks up records one by one: who on the lists may be the same, as JSON

      link encode --input A.csv --schema SCHEMA.json --key-file FILE --out A.enc [--run NAME]
                  [--list NAME] [--id COLUMN]
        writes the list as keyed encodings for a unit that links without reading. A.enc goes to
        the unit, A.enc.decoys stays with you. The key is shared by the owners of the lists alone:
        32 random bytes or more, a new one for each run. link encode --schema people prints a schema.

      link match --input A.enc,B.enc --out DIR [--counts-only --decoys N,N] [--threshold P]
        links encoded lists; with --counts-only only how many people stand on which lists, small
        counts hidden, is written (--decoys: how many each owner made up). Encodings are personal
        data all the same: delete them when you are done.

      link evaluate --clusters clusters.csv --truth truth.csv [--group COL,COL]
                    [--born COL --on DATE [--years 10]]
        measures clusters against the truth (source,id,entity) and prints JSON: pairwise, B-cubed,
        missed and false links between each two lists. --group: errors by the values of further
        columns of the truth, such as nationality and sex; --born: by age on a day.

      link evaluate --pairs pairs.csv --truth truth.csv [--wrong FILE.csv [--threshold P]]
        precision and recall at many thresholds, and whether probabilities mean what they say;
        --wrong lists false links, missed links and pairs that no rule found

      link review sample --results DIR --out REVIEW [--threshold P] [--per-band 30] [--seed N]
                  [--show COL,COL --input A.csv,B.csv [--id COL]]
        draws pairs for people to judge, as many from each band of weight. Values of records stand
        in REVIEW/review.csv only for the columns that --show names.
      link review estimate --results DIR --review REVIEW
        from the verdicts (match, no match, unsure): precision, recall, and missed and false links
        between each two lists, with intervals, as JSON

      The results name people by the identifiers of your lists: keep them as safe as the lists.""";

  private LinkHelp() {}
}
