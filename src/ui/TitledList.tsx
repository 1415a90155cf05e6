import styles from './TitledList.module.css';

type TitledListProps = {
  readonly items: readonly { readonly title: string; readonly text: string }[];
  /** Numbered stops for things in an order of importance, plain headings otherwise. */
  readonly numbered?: boolean;
};

/** Short texts, each under its own heading, in two columns where there is room. */
export function TitledList({ items, numbered = false }: TitledListProps) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className={styles.list} data-numbered={numbered}>
      {items.map(({ title, text }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </List>
  );
}
