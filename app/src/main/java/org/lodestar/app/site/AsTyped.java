package org.lodestar.app.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An answer of a form that keeps its outer spaces: a password is what was typed, all of it. Letters
 * are brought to one form as everywhere, since a keyboard decides that and not the person (RFC
 * 8265, section 4.2).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface AsTyped {}
