package org.lodestar.app.referral.form;

import java.util.List;

/** Complete and good answers of invented people. */
public final class SampleAnswers {
  private SampleAnswers() {}

  /** An adult who consents and wants support. */
  public static Answers adult() {
    return narrative()
        .with("under18", "NO")
        .with("under18During", "NO")
        .with("consentsToNrm", "YES")
        .with("explained", "YES")
        .with("wantsSupport", "YES")
        .with("supportContact", "PERSON_PHONE")
        .with("supportPhone", "07700 900 123")
        .and(person())
        .with("decisionTo", "PERSON")
        .with("decisionBy", List.of("EMAIL", "POST"))
        .with("decisionEmail", "thu.tran@example.org")
        .with("decisionPost", "c/o The Hub, Station Road, Elsewhere")
        .with("decisionEmailSafe", "YES")
        .with("decisionPostSafe", "YES")
        .and(responder());
  }

  /** A child. */
  public static Answers child() {
    return narrative()
        .with("under18", "NOT_SURE")
        .with("localAuthority", "Elsewhere Council")
        .with("localAuthorityPhone", "01375 000 000")
        .with("localAuthorityEmail", "front.door@example.org")
        .and(person())
        .and(responder());
  }

  /** A notification that names nobody in its structured answers. */
  public static Answers anonymous() {
    return narrative()
        .with("under18", "NO")
        .with("under18During", "NO")
        .with("consentsToNrm", "NO")
        .with("whyNotNrm", "The person fears for their family and wants to think about it.")
        .with("notifiedGender", "FEMALE")
        .with("notifiedNationality", "VN");
  }

  /** A notification that names the person. */
  public static Answers named() {
    return anonymous()
        .with("notifiedFirstName", "Thu")
        .with("notifiedLastName", "Tran")
        .with("notifiedContactBy", "EMAIL")
        .with("notifiedEmail", "thu.tran@example.org")
        .with("notifiedEmailSafe", "YES");
  }

  /** The account, from the first responder to co-operation with the police. */
  public static Answers narrative() {
    return Answers.none()
        .with("ownReference", "R-2K7M-Q4")
        .with("organisation", "Elsewhere Council")
        .with("nation", "ENGLAND")
        .with("placeOfBirth", "Not known")
        .with("family", "Not asked, it was not safe to ask.")
        .with("education", "Not known")
        .with("employment", "Not known")
        .with("severalSituations", "NO")
        .with("exploitationStart", "June 2026")
        .with("exploitationEnd", "Still going on")
        .with("howStarted", "A man offered work for 400 pounds a week and a room in another town.")
        .with("taken", "NO")
        .with(
            "hadToDo",
            "Washed vehicles twelve hours a day, without breaks, seven days a week, for no pay.")
        .with(
            "livingConditions",
            "Slept on a mattress in a store room with four others; one tap and no heating.")
        .with(
            "treatment",
            "The passport was taken. The man said that the family would be hurt if the person"
                + " left.")
        .with("stillInSituation", "YES")
        .with(
            "whatKeepsThem",
            "The passport is held by the man, and the person fears for the family.")
        .with("lastContact", "WITHIN_WEEK")
        .with("reportedBefore", "NO")
        .with("whyNotReported", "The person did not know whom to tell.")
        .with("indicatorsSeen", "YES")
        .with(
            "indicators",
            "On 3 November 2026 the housing officer saw a lock on the outside of the store room at"
                + " the yard.")
        .with(
            "interviewContext",
            "We met at the hub in a quiet room. A telephone interpreter helped. Two breaks were"
                + " taken.")
        .with(
            "professionalView",
            "I refer because the lock, the passport and the threats are signs of control over work"
                + " and movement.")
        .with("credibilityConcerns", "NO")
        .with("otherProfessionals", "NO")
        .with("whereExploited", "UK")
        .with("towns", "Grays")
        .with("stayingTown", "Grays")
        .with("stayingCounty", "Essex")
        .with("exploiters", "Not known beyond a first name that the person did not want to say.")
        .with("exploiterLocationKnown", "NO")
        .with("types", List.of("LAB_FORCED_WORK", "LAB_WAGES_TAKEN"))
        .with("otherPeople", "YES")
        .with("futureRisk", "YES")
        .with("futureRiskReasons", "The man knows where the family lives.")
        .with("crimeRecorded", "NO")
        .with("willingToHelp", "NO");
  }

  private static Answers person() {
    return Answers.none()
        .with("firstName", "Thu")
        .with("lastName", "Tran")
        .with("gender", "FEMALE")
        .with("hasChildren", "NO")
        .with("nationality", "VN")
        .with("needsInterpreter", "YES")
        .with("language", "vi")
        .with("needsCommunicationHelp", "NO")
        .with("hasHomeOfficeReferences", "NO");
  }

  private static Answers responder() {
    return Answers.none()
        .with("responderFirstName", "Robin")
        .with("responderLastName", "Field")
        .with("responderRole", "Social worker")
        .with("responderPhone", "01375 000 000")
        .with("responderAlternateEmail", "team@example.org");
  }
}
