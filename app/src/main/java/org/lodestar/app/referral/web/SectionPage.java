package org.lodestar.app.referral.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.form.PickList;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.site.Form;

/**
 * A section with its questions.
 *
 * @param next the section after it; null after the last
 * @param version that is shown
 * @param clash somebody else saved meanwhile, and both are shown
 * @param lists entries of the imported lists that the section picks from
 * @param saved words when it was saved just now
 */
public record SectionPage(
    Referral referral,
    Section section,
    @Nullable Section next,
    int number,
    int of,
    List<FieldView> fields,
    Form form,
    long version,
    boolean clash,
    Map<PickList, Set<String>> lists,
    boolean readOnly) {
  public SectionPage {
    fields = List.copyOf(fields);
    lists = Map.copyOf(lists);
  }
}
