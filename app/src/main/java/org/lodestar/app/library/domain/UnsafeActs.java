package org.lodestar.app.library.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodestar.vocabulary.ResourceTable;

/**
 * What nobody is told to do who is worried about somebody, because it can hurt them or whoever
 * tells. It counts where it is said to be done: at the beginning of a sentence or after a word such
 * as "and" or "can", and not after a "not".
 */
final class UnsafeActs {
  private static final String TOLD = "(?:^| and| or| then| can| may| should| must| please| just) ";
  private static final Pattern NOT = Pattern.compile(" (?:not|never|don t|nobody|without)(?: |$)");

  private static final List<Act> ALL =
      ResourceTable.read(UnsafeActs.class, "unsafe-acts.psv").stream()
          .map(
              row ->
                  new Act(
                      Pattern.compile(TOLD + row.text("act") + " "),
                      row.text("unless"),
                      row.text("instead")))
          .toList();

  private UnsafeActs() {}

  /**
   * Something to do.
   *
   * @param told where a sentence tells somebody to do it
   * @param unless a turn of speech in which the words mean something else; empty for none
   * @param instead what is said in its place
   */
  record Act(Pattern told, String unless, String instead) {}

  /** The first one that an English sentence tells somebody to do, however it is written. */
  static Optional<Act> first(String sentence) {
    String plain = BannedPhrases.plain(sentence);
    return ALL.stream().filter(each -> tells(plain, each)).findFirst();
  }

  private static boolean tells(String plain, Act act) {
    String open =
        act.unless().isEmpty() ? plain : plain.replace(BannedPhrases.plain(act.unless()), " ");
    Matcher found = act.told().matcher(open);
    return found.find() && !NOT.matcher(open.substring(0, found.start())).find();
  }
}
