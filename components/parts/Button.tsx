import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** One `main` button a view: the next sensible step. */
  look?: 'main' | 'plain' | 'quiet';
}

export function Button({ look = 'plain', type = 'button', className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return <button {...rest} type={type} className={classes} />;
}
