package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;

/** A no to one thing in other words; to what and for whom it is stays as it was said. */
record NarrowWordsForm(
    @Nullable @Size(max = 300, message = "casework.tooLong") String words,
    @Nullable @Size(max = 500, message = "casework.tooLong") String marked) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.text(page, "casework.narrow.words"),
        Asked.area(page, "casework.narrow.marked").most(500).rows(3));
  }

  static NarrowWordsForm of(NarrowNo no) {
    return new NarrowWordsForm(PersonalText.shown(no.words()), PersonalText.shown(no.marked()));
  }
}
