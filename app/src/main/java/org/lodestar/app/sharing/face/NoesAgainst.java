package org.lodestar.app.sharing.face;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.casework.face.NoInWords;
import org.lodestar.app.sharing.Share;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether what an adult said no to stands against telling somebody something, so that no list of
 * who is to be told proposes it without saying so. For rooms that have asked the policy about the
 * person; it shows nothing of what they said.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoesAgainst {
  /** Who was told by hand goes by a name: of which kind they are is guessed from it. */
  private static final Map<AgencyKind, Pattern> BY_NAME =
      Map.of(
          AgencyKind.POLICE,
          words("police\\w*|constabulary|constable|detective|inspector|sergeant|pc|pcso|dc|ds|di"),
          AgencyKind.HOUSING,
          words("housing|landlord|homes"),
          AgencyKind.COUNCIL,
          words("council|social (care|work\\w*|services)|safeguarding"),
          AgencyKind.HEALTH,
          words("health|hospital|clinic|gp|nhs|doctor|nurse"));

  private final CaseConsents consents;
  private final CaseNews news;
  private final CaseSections sections;
  private final NarrowNoes narrow;
  private final NoInWords inWords;
  private final TheirNo theirNo;

  NoesAgainst(
      CaseConsents consents,
      CaseNews news,
      CaseSections sections,
      NarrowNoes narrow,
      NoInWords inWords,
      TheirNo theirNo) {
    this.consents = consents;
    this.news = news;
    this.sections = sections;
    this.narrow = narrow;
    this.inWords = inWords;
    this.theirNo = theirNo;
  }

  private static Pattern words(String any) {
    return Pattern.compile("\\b(" + any + ")\\b");
  }

  /**
   * Whether one stands.
   *
   * @param organisation to be told; null for one that goes by its name alone
   * @param parts codes of the parts that would be told of
   */
  public boolean stand(
      UUID person, @Nullable UUID organisation, String name, Collection<String> parts) {
    Consent partners = consents.standing(person).get(ConsentKind.SHARING_WITH_PARTNERS);
    Set<AgencyKind> kinds = organisation == null ? kinds(name) : inWords.kinds(organisation);
    return isNo(partners)
        || news.saidNoToPolice(person) && isPolice(organisation, kinds)
        || narrow.against(person, parts, kinds).isPresent()
        || inWords.stands(person, kinds)
        || organisation != null && endedByThem(person, organisation, partners);
  }

  private boolean isPolice(@Nullable UUID organisation, Set<AgencyKind> kinds) {
    return kinds.contains(AgencyKind.POLICE)
        || organisation != null && sections.enforces(organisation);
  }

  private static Set<AgencyKind> kinds(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    Set<AgencyKind> kinds =
        BY_NAME.entrySet().stream()
            .filter(each -> each.getValue().matcher(plain).find())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return kinds.isEmpty() ? Set.of(AgencyKind.OTHER) : kinds;
  }

  private boolean endedByThem(UUID person, UUID organisation, @Nullable Consent partners) {
    return theirNo.endedByThem(person).stream()
        .filter(share -> organisation.equals(share.receiver().organisation()))
        .anyMatch(share -> !isNewer(partners, share));
  }

  private static boolean isNewer(@Nullable Consent yes, Share ended) {
    return yes != null
        && yes.stands()
        && ended.marks().endedAt() != null
        && yes.at().isAfter(ended.marks().endedAt());
  }

  private static boolean isNo(@Nullable Consent answer) {
    return answer != null
        && (answer.outcome() == ConsentOutcome.WITHDRAWN
            || answer.outcome() == ConsentOutcome.REFUSED);
  }
}
