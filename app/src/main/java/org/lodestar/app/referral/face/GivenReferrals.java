package org.lodestar.app.referral.face;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenElsewhere;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.store.FormRows;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Referrals and notifications that went to the Home Office from here. */
@Component
class GivenReferrals implements GivenElsewhere {
  private static final PersonalText HOME_OFFICE = PersonalText.of("Home Office");

  private final FormRows forms;
  private final CaseNews news;

  GivenReferrals(FormRows forms, CaseNews news) {
    this.news = news;
    this.forms = forms;
  }

  @Override
  public List<Given> of(CaseFile file) {
    return forms.ofCase(file.id()).stream()
        .filter(each -> !each.isByOthers())
        .flatMap(this::given)
        .toList();
  }

  /** An adult is named on their yes, unless it was decided for them; nobody else is asked. */
  private boolean isTheirYes(Referral sent) {
    boolean asked = sent.route() == FormRoute.NRM_ADULT || sent.route() == FormRoute.DTN_NAMED;
    return asked && !news.isDecidedForThem(sent.caseFile(), sent.person());
  }

  private Stream<Given> given(Referral sent) {
    return Stream.ofNullable(sent.sentOn())
        .map(
            on ->
                new Given(
                    sent.person(),
                    Kind.REFERRAL,
                    on,
                    HOME_OFFICE,
                    List.of("REFERRAL"),
                    isTheirYes(sent) ? Ground.YES : Ground.DUTY,
                    null,
                    Reach.NONE,
                    "/referrals/" + sent.id()));
  }
}
